import type { Messages } from '../messages'
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

/**
 * Every text of the interface in Spanish, by place.
 *
 * Neutral where that reads well ("Se guarda", "Nada que cambiar"), "tú" where somebody is spoken to; the same
 * word for the same thing everywhere; a full stop after a sentence, no exclamation mark.
 *
 * review = reseña · reply = respuesta · draft = borrador · private message = mensaje privado · internal note = nota interna
 * signal = señal · finding = observación · flag = marca · must change = hay que cambiar · safer wording = otra redacción
 * to approve = aprobar · to copy = copiar · to skip = omitir · to hold = retener · to post = publicar · to undo = deshacer
 * inbox = bandeja · patterns = patrones · follow-ups = pendientes · playbook = guía · settings = ajustes
 * import = importar, importación · backup = copia de seguridad · snippet = frase guardada · saved view = vista guardada
 * urgency = urgencia · theme = tema · sensitive detail = dato delicado · first steps = primeros pasos · promise = promesa
 * rating = calificación · stars = estrellas · site = sitio · owner's check = revisión · profile = perfil
 * business = negocio · customer = cliente · complaint = queja · fact = hecho · fix = mejora · trade = oficio · goal = objetivo
 */
export const es = {
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
} satisfies Messages
