import ts from 'typescript'

/** A regular expression of the sources and where it stands. */
export type Expression = { readonly at: string; readonly source: string; readonly flags: string }

/** The regular expressions that a source file writes out, and the places where it builds one from parts. */
export function expressionsOf(
  file: string,
  text: string,
): { readonly written: readonly Expression[]; readonly built: readonly string[] } {
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kindOf(file))
  const written: Expression[] = []
  const built: string[] = []
  const visit = (node: ts.Node): void => {
    const at = `${file}:${parsed.getLineAndCharacterOfPosition(node.getStart()).line + 1}`
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      written.push({ at, source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp')
      built.push(at)
    ts.forEachChild(node, visit)
  }
  visit(parsed)
  return { written, built }
}

const kindOf = (file: string): ts.ScriptKind => (file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS)

/** A repetition above this is held to be without bound. */
const MOST_REPEATS = 1000

/** Whether every repetition is bounded: then the work from each place of a text is too, and the whole is linear. */
export function isBounded(source: string): boolean {
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    const char = source.charAt(at)
    if (char === '\\') at++
    else if (inClass) inClass = char !== ']'
    else if (char === '[') inClass = true
    else if (char === '*' || char === '+') return false
    else if (char === '{') {
      const [repeats, open, most] = /^\{\d{1,9}(,?)(\d{0,9})\}/.exec(source.slice(at, at + 24)) ?? []
      if (repeats === undefined) continue
      if (most === '' ? open === ',' || Number.parseInt(repeats.slice(1)) > MOST_REPEATS : Number(most) > MOST_REPEATS)
        return false
    }
  }
  return true
}
