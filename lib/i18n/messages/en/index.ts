// One line for each namespace: the file's name is what `useTranslations` is given. A test fails for a file that is missing here.
import alerts from './alerts.json'
import app from './app.json'
import auth from './auth.json'
import backup from './backup.json'
import calendar from './calendar.json'
import call from './call.json'
import cases from './cases.json'
import channelSettings from './channelSettings.json'
import channels from './channels.json'
import custody from './custody.json'
import deadlines from './deadlines.json'
import errors from './errors.json'
import events from './events.json'
import evidence from './evidence.json'
import failed from './failed.json'
import fieldErrors from './fieldErrors.json'
import findings from './findings.json'
import imports from './imports.json'
import intake from './intake.json'
import keeping from './keeping.json'
import law from './law.json'
import letters from './letters.json'
import misadvice from './misadvice.json'
import missing from './missing.json'
import nextSteps from './nextSteps.json'
import packageWords from './package.json'
import reading from './reading.json'
import reasons from './reasons.json'
import reconcile from './reconcile.json'
import record from './record.json'
import recordings from './recordings.json'
import rules from './rules.json'
import steps from './steps.json'
import stopped from './stopped.json'
import store from './store.json'
import strength from './strength.json'
import tickets from './tickets.json'
import timeline from './timeline.json'
import today from './today.json'
import ui from './ui.json'
import vault from './vault.json'
import witness from './witness.json'

const messages = {
  alerts,
  app,
  auth,
  backup,
  calendar,
  call,
  cases,
  channelSettings,
  channels,
  custody,
  deadlines,
  errors,
  events,
  evidence,
  failed,
  fieldErrors,
  findings,
  imports,
  intake,
  keeping,
  law,
  letters,
  misadvice,
  missing,
  nextSteps,
  package: packageWords,
  reading,
  reasons,
  reconcile,
  record,
  recordings,
  rules,
  steps,
  stopped,
  store,
  strength,
  tickets,
  timeline,
  today,
  ui,
  vault,
  witness,
}

export default messages
