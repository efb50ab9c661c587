/** The thread that inspects one part of the files. Takes `InspectData`, posts `Findings`. */
import { parentPort, workerData } from 'node:worker_threads'
import { filesBelow } from '../files-below'
import type { InspectData } from './in-threads'
import { type Findings, inspectFiles } from './inspect'

const { dir, story, part, parts }: InspectData = workerData
const all = filesBelow(dir)
const paths = all.filter((_, index) => index % parts === part)
parentPort?.postMessage(inspectFiles(dir, paths, new Set(all), story) satisfies Findings)
