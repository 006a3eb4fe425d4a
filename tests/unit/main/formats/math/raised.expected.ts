/**
 * A paragraph as HTML sets it, its text, and what is drawn as raised ("^") or lowered ("_") at its place. What Unicode
 * has raised characters for is written with them; what it has none for is a small formula: no text grows together.
 */
export const raisedFormulas: readonly (readonly [string, string, readonly string[]])[] = [
  ['an area of 5 km<sup>2</sup>', 'an area of 5 km²', []],
  ['some 10<sup>6</sup> tonnes', 'some 10⁶ tonnes', []],
  ['where x<sup>n+1</sup> grows', 'where xⁿ⁺¹ grows', []],
  ['where x<sup>2n+1</sup> grows', 'where x²ⁿ⁺¹ grows', []],
  ['where e<sup>−iωt</sup> turns', 'where e^(−iωt) turns', ['^−iωt']],
  ['where x<sup>π</sup> grows', 'where x^π grows', ['^π']],
  ['where x<sup>1/2</sup> is the root', 'where x^(1/2) is the root', ['^1/2']],
  ['a rate of 10<sup>−3/2</sup> each', 'a rate of 10^(−3/2) each', ['^−3/2']],
  ['where x<sup>(n+1)</sup> grows', 'where x⁽ⁿ⁺¹⁾ grows', []],
  ['where x<sub>i</sub><sup>2</sup> is', 'where xi² is', ['_i']],
  // A mark behind a chemical formula is a mark.
  ['as H<sub>2</sub>O<sup>3</sup>, and', 'as H2O, and', ['_2']],
  ['the CO<sub>2</sub> of the air', 'the CO2 of the air', ['_2']],
  ['where x<sub>n+1</sub> follows', 'where x_(n+1) follows', ['_n+1']],
  ['where a<sub>i,j</sub> is', 'where a_(i,j) is', ['_i,j']],
  ['the speed v<sub>max</sub> is', 'the speed vmax is', ['_max']],
  ['the number 101<sub>2</sub> is', 'the number 101₂ is', []],
  ['on the 1<sup>st</sup> of May', 'on the 1st of May', ['^st']],
  ['the union has 28<sup>1</sup> states', 'the union has 28 states', []],
  ['as was shown<sup>1,2</sup> by', 'as was shown by', []],
  ['Annex A<sup>2</sup> says', 'Annex A says', []],
]
