/** What pdf.js needs to read the fonts of a page, and Node has from 22 on: the build and its tests run on 20 as well. */
interface Transferable extends ArrayBuffer {
  transferToFixedLength?: (length?: number) => ArrayBuffer
}

const prototype = ArrayBuffer.prototype as Transferable
if (prototype.transferToFixedLength === undefined)
  Object.defineProperty(prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    // A copy does what is asked for: nobody looks at what was transferred.
    value(this: ArrayBuffer, length = this.byteLength) {
      const whole = new Uint8Array(length)
      whole.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)))
      return whole.buffer
    },
  })
