/**
 * Says in words what a system error means, for errors that a person can mend. Written in JavaScript, because commands need
 * it before anything can compile TypeScript.
 */

/** @type {Readonly<Record<string, string>>} */
const words = {
  EACCES:
    'this user may not read or write it. Change its owner or its permissions, or run the command as its owner',
  EPERM: 'this user may not do that. Change its owner or its permissions, or run the command as its owner',
  EROFS: 'it is on a disk that can only be read. Choose another folder, or make the disk writable',
  ENOSPC: 'the disk is full. Free some space and run the command again',
  EDQUOT: 'the disk space that this user may take is used up. Free some and run the command again',
  EFBIG: 'the file would be larger than this system allows. Raise the limit, or split the file',
  ENOENT: 'it does not exist. Check the name, or create it',
  ENOTDIR: 'a file is where a folder is expected. Move the file away',
  EISDIR: 'a folder is where a file is expected. Move the folder away',
  EEXIST: 'it is there already. Move it away',
  ENOTEMPTY: 'the folder is not empty. Move away what is in it',
  ELOOP: 'its links lead in a circle. Remove one of them',
  ENAMETOOLONG: 'its name is too long. Choose a shorter one',
  EMFILE: 'too many files are open. Close other programs, or raise the limit (ulimit -n)',
  ENFILE: 'too many files are open on this system. Close other programs',
  EBUSY: 'another program uses it. Close that program',
  ETXTBSY: 'another program runs it. Close that program',
  EXDEV: 'it is on another disk. Use folders on one disk',
  EIO: 'the disk could not read or write it. Check the disk',
  ENOMEM: 'there is not enough memory. Close other programs',
}

/**
 * What a system error says in words, with its file. Undefined for other errors, which are faults of a program.
 *
 * @param {unknown} error
 * @returns {string | undefined}
 */
export const systemWords = (error) => {
  if (typeof error !== 'object' || error === null) return undefined
  /** @type {{ code?: string, path?: string, dest?: string, syscall?: string, cause?: unknown }} */
  const { code, path, dest, syscall, cause } = error
  const said = code === undefined || syscall === undefined ? undefined : words[code]
  if (said === undefined) return systemWords(cause)
  // A file that is renamed mostly fails because of where it goes.
  const file = dest ?? path
  const sentence = file === undefined ? `${said.charAt(0).toUpperCase()}${said.slice(1)}` : `${file}: ${said}`
  return `${sentence} (${code}).`
}
