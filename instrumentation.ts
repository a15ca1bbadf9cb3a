type Closing = { __anningClose?: () => Promise<void> }

/**
 * Runs once when the server starts: keeps personal data out of what the framework prints, finishes erasures before anything is shown (finish-erasures.ts),
 * tends the evidence store (see tend-evidence.ts), seals texts from before there was a cipher, reads the files again whose reading a stop interrupted, reviews
 * the cases that an older program reviewed, checks and anchors the evidence stores and sends what is to be told by mail from then on, warms the print threads
 * so that the first letter is quick, and leaves the launcher a way to end what runs here (`globalThis.__anningClose`), which it calls before it stops the
 * database. While a passphrase locks the records, what reads them waits.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { errorFields, log, takeOverConsole } = await import('@/lib/server/log')
  takeOverConsole(globalThis.console)
  const { closePrinting, warmPrinting } = await import('@/lib/server/pdf/pool')
  const { closeDatabase } = await import('@/lib/server/db')
  const { reviewAnew } = await import('@/lib/server/casework/review-anew')
  const { resumeImports } = await import('@/lib/server/casework/resume-imports')
  const { tendEvidence } = await import('@/lib/server/casework/tend-evidence')
  const { finishErasures } = await import('@/lib/server/casework/finish-erasures')
  const { watchStores } = await import('@/lib/server/casework/watch-store')
  const { sealAnew } = await import('@/lib/server/casework/seal-anew')
  const { watchAlerts } = await import('@/lib/server/casework/send-alerts')
  const { isVaultLocked, whenVaultOpens } = await import('@/lib/server/root-key')
  const kept = globalThis as typeof globalThis & Closing
  let endAlerts = async () => {}
  kept.__anningClose = async () => {
    await endAlerts()
    await closePrinting()
    await closeDatabase()
  }
  void warmPrinting()
  const noted = (event: string) => (error: unknown) => log.error(event, errorFields(error))
  const tend = async () => {
    await finishErasures().catch(noted('erasures not finished'))
    await tendEvidence()
    const resume = () => resumeImports(performance.now())
    void sealAnew().catch(noted('not sealed anew')).then(resume).then(reviewAnew).then(watchStores).catch(noted('not reviewed anew'))
    endAlerts = watchAlerts()
  }
  if (isVaultLocked()) whenVaultOpens(() => void tend().catch(noted('not tended')))
  else await tend()
}
