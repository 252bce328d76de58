import { request } from 'node:http'
import type { DesktopHandlers, ModelAnswer } from '../../shared/ipc/contract'

/** The only host that is ever asked: this computer, by its number, so that no name is looked up. */
const host = '127.0.0.1'
/** Milliseconds after which an owner would rather go on alone. */
const listPatience = 4_000
const wordingPatience = 90_000
/** Bytes of an answer; a wording has a hundredth of it. */
const mostBytes = 256 * 1024

/** A model on the owner's own computer, asked in the way of Ollama. Nothing but loopback is reached from here. */
export const localModel = {
  async askModel(asked): Promise<ModelAnswer> {
    try {
      const models = await localModels(asked.port)
      if (asked.ask === 'models') return { models }
      if (!models.includes(asked.model)) return { failure: 'not-local' }
      const { response } = await ask(asked.port, '/api/generate', wordingPatience, {
        model: asked.model,
        prompt: asked.prompt,
        stream: false,
        options: { temperature: 0.3, num_predict: 500 },
      })
      return typeof response === 'string' ? { text: response } : { failure: 'no-answer' }
    } catch (error) {
      return { failure: failureOf(error) }
    }
  },
} satisfies Pick<DesktopHandlers, 'askModel'>

/** The models whose weights are on this computer; Ollama lists some that it would pass on to a server. */
async function localModels(port: number): Promise<string[]> {
  const { models } = await ask(port, '/api/tags', listPatience)
  if (!Array.isArray(models)) throw new Error('no-answer')
  return models
    .filter(isRecord)
    .filter(model => !model['remote_host'] && !model['remote_model'])
    .map(model => model['name'])
    .filter(name => typeof name === 'string')
    .filter(name => name.length <= 100 && /^[\w][\w.:/-]*$/.test(name) && !/[-:]cloud$/.test(name))
    .slice(0, 50)
}

/** One question over loopback; a redirect is no answer, and nothing is tried twice. */
function ask(port: number, path: string, patience: number, body?: unknown): Promise<Readonly<Record<string, unknown>>> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(patience)
    const fail = (error: Error) => reject(signal.aborted ? new Error('too-slow') : error)
    const sent = body === undefined ? undefined : JSON.stringify(body)
    const asking = request(
      {
        host,
        port,
        path,
        signal,
        agent: false,
        method: sent === undefined ? 'GET' : 'POST',
        ...(sent !== undefined && { headers: { 'content-type': 'application/json' } }),
      },
      answer => {
        const parts: Buffer[] = []
        let size = 0
        answer.on('error', fail)
        answer.on('data', (part: Buffer) => {
          size += part.length
          if (size > mostBytes) asking.destroy(new Error('no-answer'))
          else parts.push(part)
        })
        answer.on('end', () => {
          const told = answer.statusCode === 200 ? readRecord(Buffer.concat(parts).toString('utf8')) : undefined
          if (told) resolve(told)
          else reject(new Error('no-answer'))
        })
      },
    )
    asking.on('error', fail)
    asking.end(sent)
  })
}

function readRecord(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : undefined
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function failureOf(error: unknown): Extract<ModelAnswer, { failure: string }>['failure'] {
  const message = error instanceof Error ? error.message : ''
  if (message === 'too-slow' || message === 'no-answer') return message
  return 'not-running'
}
