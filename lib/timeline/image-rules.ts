/** Checks that events and the image files in the data folder match. */
import { imageFilePath } from '../addresses'
import type { AuthoredData } from './authored'
import { type Problem, shown } from './problems'

/**
 * The published path. It does not depend on the extension, since all images are published in the same format.
 */
const publishedAs = (file: string): string => imageFilePath({ file }, 1)

const missing = ({ events, imageFiles }: AuthoredData): Problem[] =>
  events.flatMap(({ value: { image }, problem }) => {
    if (!image || imageFiles.includes(image.file)) return []
    return [
      problem(['image', 'file'], {
        came: shown(image.file),
        allowed: 'a file in the folder images',
        fix: 'correct the name, or add the picture to the folder',
      }),
    ]
  })

const unused = ({ events, imageFiles, ids }: AuthoredData, dir: string): Problem[] => {
  // An invalid event file may be the one that uses the image.
  if (events.length < (ids.events?.size ?? 0)) return []
  const used = new Set(events.map(({ value }) => value.image?.file))
  return imageFiles
    .filter((file) => !used.has(file))
    .map((file) => ({
      file: `${dir}/${file}`,
      path: [],
      came: 'a picture that no event shows',
      allowed: 'pictures of events',
      fix: 'name it under "image" in the file of its event, or move it elsewhere',
    }))
}

const alike = ({ imageFiles }: AuthoredData, dir: string): Problem[] =>
  imageFiles.flatMap((file, index) => {
    const other = imageFiles.slice(0, index).find((before) => publishedAs(before) === publishedAs(file))
    if (!other) return []
    const allowed = `a name that is unique without its extension; ${other} already has this one`
    return [{ file: `${dir}/${file}`, path: [], came: shown(file), allowed, fix: 'rename one of the two' }]
  })

/** @param dir the data folder, for the paths in problems that do not belong to an event */
export const imageProblems = (data: AuthoredData, dir: string): Problem[] => [
  ...missing(data),
  ...unused(data, dir),
  ...alike(data, dir),
]
