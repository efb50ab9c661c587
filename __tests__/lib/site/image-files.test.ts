import sharp from 'sharp'
import { scaleImage } from '@/lib/site/image-files'
import { drawn } from '../../fixtures/images'

const about = async (bytes: Buffer): Promise<string> => {
  const { format, width, height, orientation, exif } = await sharp(bytes).metadata()
  return `${format} ${width}x${height} ${orientation ?? 'upright'}${exif ? ' with notes' : ''}`
}

test('an image is a WebP file of the given width, and scaling is deterministic', async () => {
  const original = await drawn({ width: 1600, height: 900 })
  const scaled = await scaleImage(original, 640)
  expect(await about(scaled)).toBe('webp 640x360 upright')
  expect(scaled.equals(await scaleImage(original, 640))).toBe(true)
})

test('the EXIF orientation is applied, and metadata is removed', async () => {
  const original = await drawn({ format: 'jpeg', width: 900, height: 600, orientation: 6 })
  expect(await about(await scaleImage(original, 300))).toBe('webp 300x450 upright')
})
