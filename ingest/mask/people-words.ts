import { words } from './words.ts';

/** What people do in reports and programs do not: after a name, these make it a person. */
export const humanVerbs = words(`
noticed notices notice realised realises realized realizes suspected suspects suspect believed believes thought thinks wondered wonders decided decides asked asks asking said says suggested suggests proposed proposes joined joins woke wakes acknowledged acknowledges acked acks pinged pings paged investigated investigates investigating
looked looks looking spotted spots figured figures saw sees discovered discovers found finds identified identifies confirmed confirms explained explains mentioned mentions recalled recalls remembered agreed agrees disagreed volunteered helped helps wrote writes told tells called calls phoned texted messaged emailed tweeted replied replies
responded responds reported reports announced announces took takes got gets went goes came comes began begins tried tries attempted attempts reviewed reviews merged merges reverted reverts deployed deploys rolled rolls restarted restarts rebooted reboots depooled depools repooled repools fixed fixes patched patches pushed pushes committed commits
created creates opened opens filed files diagnosed diagnoses debugged debugs escalated escalates handed ran runs checked checks shut updated updates informed informs contacted contacts posted posts declared declares assumed forgot knew knows learned learned led leads drove stopped stops started starts switched switches gives gave places placed watches watched
moved moves narrowed narrows supports supported interrupts interrupted silences silenced applied applies disabled disables enabled enables increased reduces reduced stepped shared shares continues continued determined determines concluded concludes points pointed raised raises brought brings sends sent set sets had has is was who and
`);

/** Verbs that only a person is the subject of; enough by themselves to know a nickname by. */
export const onlyHuman = words(`
noticed notices realised realises realized realizes suspected suspects believed believes thought thinks wondered wonders decided decides asked asks said says suggested suggests proposed proposes joined joins woke wakes acknowledged acknowledges acked acks pinged pings spotted spots figured explained explains mentioned mentions recalled volunteered
wrote writes told tells phoned texted replied replies responded forgot knew investigates investigated diagnoses diagnosed narrows narrowed
`);

/** Before a name, these make it a person's. */
export const beforePeople = words(`
by with thanks thank to asked pinged paged called told cc ping emailed contacted messaged notified informed and joined helped dr dr. mr mr. mrs mrs. ms ms. prof prof. engineer manager director developer commander colleague colleagues maintainer lead founder author from credit kudos hi hello hey dear via
`);
