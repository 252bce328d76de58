/** The main part of the window: what floats belongs to it, so that screen readers find it in a landmark. */
export const mainPart = (): HTMLElement => document.getElementById('main') ?? document.body
