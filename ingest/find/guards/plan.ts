import type { View } from './view.ts';

/** What was done or seen during the incident; a plan says nothing of it. What was missing or too weak, a plan does tell. */
const ofTheTime =
  /^(?:adaptation\/(?!communicate)|detection\/|saturation\/(?!people))|^difficulty\/(?:slow-recovery|misleading-signal|fix-caused-trouble|tools-lost|off-hours|cause-unknown|not-reproducible|concurrent-trouble|delayed-effect|fixation)$|^contributor\/(?:code-deploy|config-change|infrastructure-change|load-surge|hardware-failure|provider-failure|hostile-action|operator-action|schema-or-data-migration|expiry|dependency-update|unexplained-failure|dependency-failure|race-condition|bad-input|time-event|feedback-loop|synchronised-callers|batched-changes|organic-growth|latent-defect|version-skew|common-mode)$/;

const willBe =
  / (?:will|going to|plan to|plans to|planning to|planned to|intend to|intends to|aim to|hope to|should|ought to|must|to be done|todo|need to|needs to|consider|considering|looking into|look into|we 'll|we'll|in the future|in future|going forward|next steps?|follow up|would (?:have|be|help|allow|like)|could (?:have|be)|are (?:working on|investigating|evaluating|adding|implementing|improving|exploring)|is (?:working on|being)|propose|recommend|ensure that|make sure) /;
const imperative =
  /^ (?:add|implement|create|improve|investigate|ensure|make|update|review|consider|document|write|set up|introduce|enable|configure|fix|move|migrate|reduce|increase|remove|automate|monitor|test|develop|establish|define|evaluate|extend|upgrade|replace|use|provide|build|alert|prevent|change|switch|limit|deploy|adjust|enhance|explore|figure|find|get|have|put|schedule|better|allow|check|clean|disable|do|don|restart|rotate|scale|run|rerun|send|tune|stop|start|split|store|deprecate|finish|complete|verify|validate|decide|discuss|train|try|put|roll|revert|turn|set|look|work|talk|ask|encourage|consolidate|separate|isolate|communicate) /;
const planned =
  / (?:action items?|actionables?|actions?|follow ups?|follow|next steps?|todo|remediation|prevention|preventative|preventive|improvements?|future|recommendations?|corrective|going forward|lessons?|to do|how do we prevent|what are we doing|what we are doing|what we will|long term) /;

const meant = / (?:is|are) (?:planned|scheduled|to follow|to be \w+|on the roadmap|in the works) /;
/** A sentence that looks ahead as a whole: "the move is to take place in May", "from June on logs will be kept". */
const looksAhead =
  /^ (?:\w+ )*?(?:will (?:now |then |soon )?(?!not )\w+|(?:is|are|am) (?:going to|due to|to (?!blame|be (?:blamed|found|seen|expected)|date|this|these|the|a|its|our) ?\w+)|(?:next|this coming) (?:sprint|week|month|quarter|year|spring|summer|autumn|winter)) /;
const happened = / (?:was|were|had|did|\w+ed) /;

/** It is what people mean to do: "we will add capacity". */
export function plan({ before, cue, after, ahead, whole, headings, kind, concept }: View): string | null {
  if (!concept || !ofTheTime.test(concept)) return null;
  if (kind === 'action-item') return 'it is an action item';
  if (planned.test(headings) && (imperative.test(whole) || willBe.test(whole))) return 'it stands among the plans';
  if (concept.startsWith('adaptation/') && cue !== whole && (/ will /.test(cue) || meant.test(after))) return 'it is planned, not done';
  if (/ will (?:now|soon|then) /.test(whole) || (looksAhead.test(whole) && !happened.test(whole.replaceAll(/ be \w+ed /g, ' '))))
    return 'it looks ahead';
  return willBe.test(before) || / (?:will|plan to|planning to|going to|we'll) /.test(ahead) ? 'it is planned, not done' : null;
}
