import { setSetting } from '../database/settings'
import { confirmPreview, previewFiles } from './import-files'

const name = 'sample-business.csv'

/** Fills the empty app with the sample business, by the same way as any file of the owner's. Leaving it deletes everything. */
export async function openSampleBusiness(): Promise<void> {
  // Most windows never show it, so it is not among what the first screen waits for.
  const { sampleCsv, sampleProfile } = await import('../../shared/sample/sample-business')
  const opened = Date.now()
  const now = new Date(opened).toISOString()
  const profile = sampleProfile(opened)
  await setSetting('sample', true)
  await setSetting('profile', profile)
  const options = {
    importId: crypto.randomUUID(),
    now,
    businessName: profile.businessName,
    ...(profile.timeZone && { timeZone: profile.timeZone }),
  }
  const file = new File([sampleCsv(opened)], name, { type: 'text/csv' })
  const quietly = () => undefined
  const preview = await previewFiles([{ path: name, file }], options, quietly).done
  if (preview) await confirmPreview(preview, now, quietly).done
}
