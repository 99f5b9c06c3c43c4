// A 12-megapixel photograph of about 5 MB as a real JPEG: shapes and shades like a workshop's, and a camera's grain, which
// is what makes a photo's bytes and decoding time.

const width = 4000
const height = 3000
const wanted = 5_000_000

const paint = (canvas: OffscreenCanvas): void => {
  const drawing = canvas.getContext('2d')
  if (drawing === null) throw new Error('no canvas')
  const light = drawing.createLinearGradient(0, 0, width, height)
  light.addColorStop(0, '#b9c4cc')
  light.addColorStop(1, '#3b3127')
  drawing.fillStyle = light
  drawing.fillRect(0, 0, width, height)
  for (let i = 0; i < 400; i++) {
    drawing.fillStyle = `hsl(${(i * 47) % 360} 35% ${20 + ((i * 13) % 60)}% / 0.6)`
    drawing.fillRect((i * 977) % width, (i * 613) % height, 40 + ((i * 71) % 500), 30 + ((i * 29) % 400))
  }
  const picture = drawing.getImageData(0, 0, width, height)
  const { data } = picture
  let seed = 12345
  for (let at = 0; at < data.length; at += 4) {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff
    const grain = (seed >> 16) % 24
    for (let colour = 0; colour < 3; colour++) data[at + colour] = (data[at + colour] ?? 0) + grain - 12
  }
  drawing.putImageData(picture, 0, 0)
}

/** Makes one and puts it where the bench's server keeps files. Returns its size in bytes. */
export const makePhoto = async (name: string): Promise<number> => {
  const canvas = new OffscreenCanvas(width, height)
  paint(canvas)
  let [low, high] = [0.3, 1]
  let photo = await canvas.convertToBlob({ type: 'image/jpeg', quality: high })
  for (let tries = 0; tries < 8 && Math.abs(photo.size - wanted) > 0.03 * wanted; tries++) {
    const quality = (low + high) / 2
    photo = await canvas.convertToBlob({ type: 'image/jpeg', quality })
    if (photo.size > wanted) high = quality
    else low = quality
  }
  await fetch(`/kept/${name}`, { method: 'PUT', body: photo })
  return photo.size
}
