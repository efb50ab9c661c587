/** All clients, in the order in which they are tried. */
import { biber, bibtex } from './bibliographies'
import type { Client } from './client'
import { duckdb } from './duckdb'
import { feedparser, newsboat, sfeed } from './feed-readers'
import { feedValidator } from './feed-validator'
import { firefox } from './firefox'
import { khal } from './khal'
import { libreOffice } from './libreoffice'
import { nuChecker } from './nu-checker'
import { caddy, nginx } from './web-servers'
import { zotero } from './zotero'

export const clients: readonly Client[] = [
  ...[feedValidator, newsboat, feedparser, sfeed, khal],
  ...[bibtex, biber, zotero, libreOffice, duckdb],
  ...[nuChecker, firefox, nginx, caddy],
]
