/** Draws the icon of the extension: a sheet with a table on it, and a tick. A PNG, made without any library. */

import {deflateSync} from 'node:zlib'

const SIZE = 128

/** Colours as red, green, blue. */
const colours = {ground: [176, 32, 36], sheet: [255, 255, 255], line: [196, 200, 206], tick: [28, 132, 74]}

/** @returns {Uint8Array} */
export function icon() {
  const rows = Array.from({length: SIZE}, (_, y) => [
    0,
    ...Array.from({length: SIZE}, (_, x) => colours[colourAt(x, y)]).flat()
  ])
  return png(Buffer.from(rows.flat()))
}

/**
 * @param {number} x
 * @param {number} y
 * @returns {keyof typeof colours}
 */
function colourAt(x, y) {
  if (isTick(x, y)) return 'tick'
  if (x < 28 || x >= 100 || y < 16 || y >= 112) return 'ground'
  const isRule = (y - 40) % 16 < 3 || (x - 36) % 22 < 3
  return y >= 40 && y < 94 && x >= 36 && x < 93 && isRule ? 'line' : 'sheet'
}

/** A short stroke down and a long one up, each nine points thick. */
function isTick(x, y) {
  const [down, up] = [y - x, y + x]
  return (x >= 56 && x < 74 && Math.abs(down - 24) < 7) || (x >= 68 && x < 112 && Math.abs(up - 166) < 7)
}

/** @param {Buffer} pixels with a filter byte before each row */
function png(pixels) {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(SIZE, 0)
  head.writeUInt32BE(SIZE, 4)
  head.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(pixels, {level: 9})),
    chunk('IEND', Buffer.alloc(0))
  ])
}

/**
 * @param {string} type
 * @param {Buffer} data
 */
function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const framed = Buffer.alloc(body.length + 8)
  framed.writeUInt32BE(data.length, 0)
  body.copy(framed, 4)
  framed.writeUInt32BE(checksum(body), body.length + 4)
  return framed
}

/** CRC-32 as PNG has it. */
function checksum(bytes) {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
