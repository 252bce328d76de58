import { createContext, useContext } from 'react'
import { en } from './en'
import type { Messages } from './messages'

/** The catalogue of what is on screen; English where nobody chose. */
export const MessagesContext = createContext<Messages>(en)

/** Every text of the interface in the owner's language. What makes texts outside a component takes this as its first argument. */
export const useMessages = (): Messages => useContext(MessagesContext)
