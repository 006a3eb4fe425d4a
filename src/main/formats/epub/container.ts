/** What a book's container says (EPUB 3.3, "Open Container Format"): where its packages are, and what is locked. */
import type { Packed } from '../packed.ts'
import { Refusal } from '../refuse.ts'
import { allIn, localName, parseXml, type XmlElement } from '../xml.ts'

/** @returns paths of the packages (OPF) of its renditions, those that say that they reflow first */
export async function packagesOf(packed: Packed): Promise<readonly string[]> {
  const container = await packed.text('META-INF/container.xml')
  if (container === null) return []
  const files = named(parseXml(container), 'rootfile').filter(
    ({ attributes }) => (attributes['media-type'] ?? packageType) === packageType,
  )
  const reflows = ({ attributes }: XmlElement) => attributes['rendition:layout'] === 'reflowable'
  return [...files.filter(reflows), ...files.filter((file) => !reflows(file))].flatMap(
    ({ attributes }) => attributes['full-path'] ?? [],
  )
}

const packageType = 'application/oebps-package+xml'

/** Fonts are often made useless outside their book; that locks no text. */
const fontObfuscation = /^http:\/\/(?:www\.idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc#RC)$/
/** Licences of Adobe, Apple and Readium. */
const licences = ['META-INF/rights.xml', 'META-INF/sinf.xml', 'META-INF/license.lcpl']

/** @throws Refusal where a shop has locked the text */
export async function refuseLocked(packed: Packed): Promise<void> {
  const encryption = await packed.text('META-INF/encryption.xml')
  const methods = encryption === null ? [] : named(parseXml(encryption), 'EncryptedData').map(methodOf)
  if (licences.some((name) => packed.has(name)) || methods.some((method) => !fontObfuscation.test(method)))
    throw new Refusal('is protected against copying (DRM), so that only programs of its shop can open it')
}

/** How the data itself is encrypted; its key has a method of its own. */
const methodOf = (data: XmlElement): string =>
  data.children
    .flatMap((child) => (typeof child !== 'string' && localName(child) === 'EncryptionMethod' ? [child] : []))
    .map(({ attributes }) => attributes['Algorithm'] ?? '')[0] ?? ''

/** Whether Apple's own file says that its pages are laid out once and for all. */
export async function isFixedForApple(packed: Packed): Promise<boolean> {
  const options = await packed.text('META-INF/com.apple.ibooks.display-options.xml')
  return options !== null && /name\s*=\s*["']fixed-layout["']\s*>\s*true\b/.test(options)
}

const named = (root: XmlElement, name: string) => [...allIn(root)].filter((each) => localName(each) === name)
