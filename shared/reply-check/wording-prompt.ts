/**
 * What a model is asked: the owner's reply and the plain rules. Nothing of the review goes along: the reply names what
 * it answers, and the less is told, the less can come back.
 */
export function wordingPrompt(reply: string): string {
  return [
    'Reword this public reply of a small business to a customer review. Keep its meaning, its language, its phone number or e-mail and its signature.',
    'Write calmly and plainly, in the first person, in short sentences, with at most 110 words.',
    'Say nothing that is not in the reply: no new fact, promise, name, number, day, offer or excuse. Blame nobody. Do not thank twice, do not advertise, use no exclamation mark.',
    'Answer with the reworded reply alone.',
    '',
    'Reply:',
    reply,
  ].join('\n')
}
