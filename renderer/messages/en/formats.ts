/** The formats of files. English stands in the importers themselves; any other language looks it up by id. */
export const formats = {
  title: (_id: string, title: string) => title,
}
