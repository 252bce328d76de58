import { cards } from './cards'
import { dates } from './dates'
import { firstStart } from './first-start'
import { followUps } from './follow-ups'
import { formats } from './formats'
import { frame } from './frame'
import { importTexts } from './import-texts'
import { imports } from './imports'
import { letter } from './letter'
import { inbox } from './inbox'
import { locale } from './locale'
import { parts } from './parts'
import { patterns } from './patterns'
import { playbook } from './playbook'
import { reply } from './reply'
import { rules } from './rules'
import { settings } from './settings'
import { shell } from './shell'
import { words } from './words'

/** Every text of the interface in English, by place. Its shape is what every other language must have. */
export const en = {
  locale,
  words,
  dates,
  parts,
  frame,
  firstStart,
  inbox,
  imports,
  importTexts,
  formats,
  cards,
  patterns,
  followUps,
  playbook,
  letter,
  reply,
  rules,
  settings,
  shell,
}
