/** The error of work that another process or thread did not finish. */

/** A process or thread ended before its work was done: a signal ended it, or memory ran out. */
export class WorkerEnded extends Error {
  override name = 'WorkerEnded'
}
