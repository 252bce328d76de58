import { keepNewest } from './keep-newest'

/** A question whose last answers are kept, so that what was asked ahead is there at once. */
export type Remembered<Question, Answer> = {
  /** The answer where it is there already. */
  readonly known: (question: Question) => Answer | undefined
  readonly ask: (question: Question) => Promise<Answer>
}

/** Keeps the newest `most` answers; the same question is asked once. Questions are the same where they say the same. */
export function remembered<Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  most = 60,
): Remembered<Question, Answer> {
  const answers = new Map<string, Answer>()
  const open = new Map<string, Promise<Answer>>()
  const keep = (key: string, answer: Answer) => {
    answers.delete(key)
    answers.set(key, answer)
    keepNewest(answers, most)
  }
  return {
    known: question => answers.get(JSON.stringify(question)),
    ask: async question => {
      const key = JSON.stringify(question)
      const known = answers.get(key)
      if (known !== undefined) {
        keep(key, known)
        return known
      }
      const asked = open.get(key) ?? ask(question)
      open.set(key, asked)
      try {
        const answer = await asked
        keep(key, answer)
        return answer
      } finally {
        open.delete(key)
      }
    },
  }
}
