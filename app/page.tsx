import { redirect } from 'next/navigation'

/** The front door leads to Today; who is not signed in is sent to the right door from there. */
export default function Home() {
  redirect('/today')
}
