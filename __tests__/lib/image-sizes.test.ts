import { imageSizes } from '@/lib/image-sizes'

test.each([
  [
    { width: 4000, height: 3000 },
    [
      [640, 480],
      [1280, 960],
    ],
  ],
  [
    { width: 1000, height: 400 },
    [
      [640, 256],
      [1000, 400],
    ],
  ],
  [{ width: 640, height: 640 }, [[640, 640]]],
  [{ width: 300, height: 200 }, [[300, 200]]],
  [
    { width: 1280, height: 160 },
    [
      [640, 80],
      [1280, 160],
    ],
  ],
])('%j is published in these sizes, never scaled up', (size, expected) => {
  expect(imageSizes(size).map(({ width, height }) => [width, height])).toEqual(expected)
})
