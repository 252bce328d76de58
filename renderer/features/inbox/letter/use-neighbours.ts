import { useEffect, useState } from 'react'
import type { Neighbours } from '../../../../shared/inbox/neighbours'
import { library } from '../../../workers/library'

/** Who only passes by does not ask. */
const patience = 200

/** The reviews that stand above and beneath one on its site. */
export function useNeighbours(id: string): Neighbours | undefined {
  const [found, setFound] = useState<{ readonly id: string; readonly neighbours: Neighbours | undefined }>()
  useEffect(() => {
    let isCurrent = true
    const read = async () => {
      const neighbours = await library.neighbours(id)
      if (isCurrent) setFound({ id, neighbours })
    }
    const timer = setTimeout(() => void read().catch(() => undefined), patience)
    return () => {
      isCurrent = false
      clearTimeout(timer)
    }
  }, [id])
  return found?.id === id ? found.neighbours : undefined
}
