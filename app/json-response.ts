import { writeJson } from '@/lib/formats/json'
import { fileResponse } from './file-response'

/** A JSON document as the site serves it. */
export const jsonResponse = (value: unknown): Response => fileResponse('.json', writeJson(value))
