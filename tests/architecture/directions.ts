/** A declaration that names a side of the page instead of a direction of reading. */
export type Sided = { readonly at: string; readonly declaration: string }

const comments = /\/\*[^]*?\*\//g
const declarations = /([a-z-]+)\s*:\s*([^;{}]+)/g
const sidedName = /(?:^|-)(?:left|right)(?:-|$)/
const sidedValue = /^(?:left|right)$/

/** The declarations of a style sheet that would stand on the wrong side where one reads from right to left. */
export function sidedIn(file: string, source: string): Sided[] {
  // A comment keeps its lines, so that places stay right.
  const css = source.replaceAll(comments, comment => comment.replaceAll(/[^\n]/g, ' '))
  return [...css.matchAll(declarations)].flatMap(match => {
    const [declaration, name = '', value = ''] = match
    if (!isSided(name, value.trim())) return []
    return [{ at: `${file}:${css.slice(0, match.index).split('\n').length}`, declaration: declaration.trim() }]
  })
}

function isSided(name: string, value: string): boolean {
  if (sidedName.test(name)) return true
  if (name === 'text-align' || name === 'float' || name === 'clear') return sidedValue.test(value)
  const [, second, , fourth] = value.replaceAll(/\([^)]*\)/g, '').split(/\s+/)
  return (
    /^(?:margin|padding|inset|border-width|border-style|border-color)$/.test(name) &&
    fourth !== undefined &&
    second !== fourth
  )
}
