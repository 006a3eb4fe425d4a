/** What a fit of three weights needs of algebra, and no more. */
export type Triple = readonly [number, number, number]
export type Matrix = readonly [Triple, Triple, Triple]

export function dot(a: Triple, b: Triple): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
}

export function multiply(matrix: Matrix, by: Triple): Triple {
  return [dot(matrix[0], by), dot(matrix[1], by), dot(matrix[2], by)]
}

/** a + share * b */
export function addShare(a: Triple, b: Triple, share: number): Triple {
  return [a[0] + share * b[0], a[1] + share * b[1], a[2] + share * b[2]]
}

/** Of a symmetric matrix. */
export function determinant([[a, b, c], [, d, e], [, , f]]: Matrix): number {
  return a * (d * f - e * e) + b * (c * e - b * f) + c * (b * e - c * d)
}

/** By cofactors, of a symmetric matrix that is not singular. */
export function inverse([[a, b, c], [, d, e], [, , f]]: Matrix): Matrix {
  const [p, q, r] = [d * f - e * e, c * e - b * f, b * e - c * d]
  const by = 1 / (a * p + b * q + c * r)
  const [s, t, u] = [a * f - c * c, b * c - a * e, a * d - b * b]
  return [
    [p * by, q * by, r * by],
    [q * by, s * by, t * by],
    [r * by, t * by, u * by],
  ]
}

export function logit(chance: number): number {
  return Math.log(chance / (1 - chance))
}

export function logistic(value: number): number {
  return 1 / (1 + Math.exp(-value))
}
