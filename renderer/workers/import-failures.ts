/** Why an import cannot be kept: what was read is gone, because another window looked at other files. */
export const previewGone = 'preview-gone'
