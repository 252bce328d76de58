/** A record of JSON, as an object made by the parser; its keys are data and are never followed into prototypes. */
export type JsonRecord = Readonly<Record<string, unknown>>

export type JsonEvent =
  | { readonly kind: 'record'; readonly path: string; readonly index: number; readonly record: JsonRecord }
  /** An element that is no object, or cannot be parsed. */
  | { readonly kind: 'bad'; readonly path: string; readonly index: number; readonly raw: string }
  | { readonly kind: 'cut'; readonly path: string; readonly index: number }
  | { readonly kind: 'too-deep' }
  | { readonly kind: 'too-long'; readonly path: string; readonly index: number }

/** Cuts a JSON document into the elements of its outermost lists, in memory bounded by one element. */
export type JsonReader = {
  push(text: string): JsonEvent[]
  /** `root` is the whole document where it is a small object, for files that hold one record and no list. */
  end(): { readonly events: readonly JsonEvent[]; readonly complete: boolean; readonly root: JsonRecord | undefined }
  /** The plain members of the document beside its lists, by path. */
  envelope(): ReadonlyMap<string, string>
}

const deepest = 200
const longestElement = 32_000_000
const longestRoot = 4_000_000

/** Whether a value is an object with keys. */
export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Parses one JSON value; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

/** How deeply brackets are nested outside of strings, up to a limit. */
export function isTooDeep(text: string): boolean {
  let [depth, index] = [0, 0]
  while (index < text.length) {
    const code = text.charCodeAt(index)
    if (code === 34) {
      index = endOfString(text, index + 1)
      if (index < 0) return false
    } else if (code === 123 || code === 91) {
      if (++depth > deepest) return true
    } else if (code === 125 || code === 93) depth -= 1
    index += 1
  }
  return false
}

/** The place of the quote that closes a string whose letters begin at `from`; −1 where it is not there. */
function endOfString(text: string, from: number): number {
  let at = from
  for (;;) {
    const quote = text.indexOf('"', at)
    if (quote < 0) return -1
    let slashes = 0
    while (quote - 1 - slashes >= from && text.charCodeAt(quote - 1 - slashes) === 92) slashes += 1
    if (slashes % 2 === 0) return quote
    at = quote + 1
  }
}

/** Starts reading a JSON document. */
export function jsonReader(): JsonReader {
  let buffer = ''
  let position = 0
  /** The keys of the objects around, from the root; a list ends the chain. */
  const path: string[] = []
  const envelope = new Map<string, string>()
  let state: 'value' | 'object' | 'list' | 'element' = 'value'
  let elementStart = 0
  let elementDepth = 0
  let index = 0
  let depth = 0
  let closed = false
  let stopped = false
  let root = ''
  const counts = new Map<string, number>()

  const isSpace = (code: number): boolean =>
    code === 32 || code === 10 || code === 13 || code === 9 || code === 44 || code === 58 || code === 0xfeff

  function finishElement(end: number, events: JsonEvent[]): void {
    const raw = buffer.slice(elementStart, end)
    const value = parseJson(raw)
    const name = path.join('.')
    if (isRecord(value)) events.push({ kind: 'record', path: name, index, record: value })
    else if (raw.startsWith('{') || value === undefined)
      events.push({ kind: 'bad', path: name, index, raw: raw.slice(0, 200) })
    index += 1
    counts.set(name, index)
    state = 'list'
  }

  /** Reads on within an element; false where the buffer ends first. */
  function scanElement(events: JsonEvent[]): boolean {
    while (position < buffer.length) {
      const code = buffer.charCodeAt(position)
      if (code === 34) {
        const close = endOfString(buffer, position + 1)
        if (close < 0) return false
        position = close + 1
        if (elementDepth === 0) {
          finishElement(position, events)
          return true
        }
        continue
      }
      if (code === 123 || code === 91) {
        elementDepth += 1
        if (elementDepth > deepest) {
          stopped = true
          events.push({ kind: 'too-deep' })
          return false
        }
      } else if (code === 125 || code === 93) {
        if (elementDepth === 0) {
          finishElement(position, events)
          return true
        }
        elementDepth -= 1
        if (elementDepth === 0) {
          position += 1
          finishElement(position, events)
          return true
        }
      } else if (code === 44 && elementDepth === 0) {
        finishElement(position, events)
        return true
      }
      position += 1
    }
    return false
  }

  function scanValue(code: number): boolean {
    if (code === 123) {
      depth += 1
      closed = false
      if (depth > deepest) stopped = true
      state = 'object'
      position += 1
    } else if (code === 91) {
      state = 'list'
      index = counts.get(path.join('.')) ?? 0
      position += 1
    } else {
      let end = code === 34 ? endOfString(buffer, position + 1) + 1 : position
      if (code === 34 && end === 0) return false
      if (code !== 34) {
        while (end < buffer.length && !/[\s,\]}]/.test(buffer.charAt(end))) end += 1
        if (end >= buffer.length) return false
        if (end === position) end += 1
      }
      if (envelope.size < 200 && end - position < 2000)
        envelope.set(path.join('.'), buffer.slice(position, end).replace(/^"|"$/g, ''))
      position = end
      path.pop()
      state = depth > 0 ? 'object' : 'value'
    }
    return true
  }

  function step(events: JsonEvent[]): boolean {
    if (state === 'element') return scanElement(events)
    while (position < buffer.length && isSpace(buffer.charCodeAt(position))) position += 1
    if (position >= buffer.length) return false
    const code = buffer.charCodeAt(position)
    if (state === 'list') {
      if (code === 93) {
        position += 1
        path.pop()
        state = depth > 0 ? 'object' : 'value'
        closed = depth === 0
        return true
      }
      if (code === 125) {
        position += 1
        return true
      }
      elementStart = position
      elementDepth = 0
      state = 'element'
      return true
    }
    if (state === 'object') {
      if (code === 125) {
        position += 1
        depth -= 1
        path.pop()
        state = depth > 0 ? 'object' : 'value'
        closed = depth === 0
        return true
      }
      if (code !== 34) {
        position += 1
        return true
      }
      const close = endOfString(buffer, position + 1)
      if (close < 0) return false
      path.push(buffer.slice(position + 1, Math.min(close, position + 120)))
      position = close + 1
      state = 'value'
      return true
    }
    return scanValue(code)
  }

  return {
    push(text) {
      if (stopped) return []
      if (root.length <= longestRoot) root += text
      const keep = state === 'element' ? elementStart : position
      buffer = buffer.slice(keep) + text
      position -= keep
      elementStart -= keep
      const events: JsonEvent[] = []
      while (!stopped && step(events));
      if (stopped && events.at(-1)?.kind !== 'too-deep') events.push({ kind: 'too-deep' })
      if (state === 'element' && buffer.length - elementStart > longestElement) {
        stopped = true
        events.push({ kind: 'too-long', path: path.join('.'), index })
      }
      return events
    },
    end() {
      const events: JsonEvent[] = []
      if (!stopped && state === 'element' && elementDepth > 0) events.push({ kind: 'cut', path: path.join('.'), index })
      const whole = root.length <= longestRoot && !stopped && depth === 0 ? parseJson(root) : undefined
      return { events, complete: closed && depth === 0, root: isRecord(whole) ? whole : undefined }
    },
    envelope: () => envelope,
  }
}

/** Whether a text that begins like JSON holds one record per line. */
export function looksLikeJsonLines(head: string): boolean {
  const lines = head.split('\n', 24).filter(line => line.trim() !== '')
  const whole = head.includes('\n') ? lines : []
  const first = parseJson(whole[0] ?? '')
  if (isRecord(first) && whole.length > 1) return true
  return whole.slice(0, -1).filter(line => isRecord(parseJson(line))).length >= 3
}
