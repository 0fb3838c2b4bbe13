import type { Motif } from './motif.ts';

/**
 * The 21 named patterns by the findings and interactions that they need (schema/patterns.yaml says what each is). Parts stand in order
 * of weight: the first one's sentence is shown first. The shapes are those of schema/patterns.yaml, some widened or narrowed where
 * reports coded by hand showed a shape to be wrong more often than right.
 */
export const namedMotifs: readonly Motif[] = [
  {
    id: 'safety-mechanism-made-it-worse',
    any: [
      { parts: { mechanism: { is: ['safety-mechanism'], outcome: ['made-worse'] } } },
      { parts: { change: { is: ['contributor/change-for-reliability'], role: ['trigger'] } } },
    ],
  },
  {
    id: 'retry-sustained-overload',
    any: [
      { parts: { retry: { is: ['safety-mechanism/retry'], outcome: ['made-worse'] } } },
      {
        parts: { loop: { is: ['contributor/feedback-loop', 'safety-mechanism/retry'] }, limit: { is: ['saturation'] } },
        edges: [{ from: 'loop', type: ['amplified', 'sustained', 'overloaded', 'exhausted'], to: 'limit' }],
      },
    ],
  },
  {
    id: 'thundering-herd',
    any: [
      { parts: { callers: { is: ['contributor/synchronised-callers'] }, limit: { is: ['saturation'] } } },
      {
        parts: { callers: { is: ['contributor/synchronised-callers'] } },
        edges: [{ from: 'callers', type: ['overloaded', 'exhausted', 'amplified'] }],
      },
    ],
  },
  {
    id: 'cascading-saturation',
    any: [
      {
        parts: { first: { is: ['saturation'] }, next: { is: ['saturation'] } },
        edges: [{ from: 'first', type: ['overloaded', 'exhausted', 'slowed'], to: 'next' }],
      },
    ],
  },
  {
    id: 'decompensation',
    any: [
      {
        parts: { mechanism: { is: ['safety-mechanism'], outcome: ['too-late-or-too-little'] } },
        edges: [{ type: ['outpaced'], to: 'mechanism' }],
      },
      { parts: { people: { is: ['saturation/people'] } }, edges: [{ type: ['outpaced'], to: 'people' }] },
      { parts: { scaling: { is: ['safety-mechanism/autoscaling'], outcome: ['too-late-or-too-little'] } } },
    ],
  },
  {
    id: 'capacity-removed-under-load',
    any: [
      { parts: { check: { is: ['safety-mechanism/health-check'], outcome: ['made-worse'] } } },
      {
        parts: {
          mechanism: { is: ['safety-mechanism/resource-guard', 'safety-mechanism/failover', 'safety-mechanism/autoscaling'] },
          limit: { is: ['saturation'] },
        },
        edges: [{ from: 'mechanism', type: ['removed-capacity'] }],
      },
    ],
  },
  {
    id: 'growth-crossed-a-limit',
    any: [
      { parts: { growth: { is: ['contributor/organic-growth'] } } },
      { parts: { surge: { is: ['contributor/load-surge'] }, limit: { is: ['contributor/hidden-limit'] } } },
    ],
  },
  {
    id: 'latent-condition-exposed',
    any: [
      {
        parts: { weakness: { is: ['contributor/latent-defect', 'contributor/stale-or-wrong-config', 'contributor/known-unfixed'] } },
        edges: [{ type: ['exposed', 'triggered'], to: 'weakness' }],
      },
      {
        parts: { defect: { is: ['contributor/latent-defect'], role: ['condition'] }, trigger: { is: ['contributor'], role: ['trigger'] } },
      },
    ],
  },
  {
    id: 'change-meant-to-improve-reliability',
    any: [{ parts: { change: { is: ['contributor/change-for-reliability'], role: ['trigger'] } } }],
  },
  {
    id: 'passed-tests-failed-in-production',
    any: [
      {
        parts: {
          check: {
            is: ['safety-mechanism/testing', 'safety-mechanism/review-or-approval', 'safety-mechanism/staged-rollout'],
            outcome: ['blind'],
          },
        },
      },
      { parts: { difference: { is: ['contributor/environment-difference'] } } },
    ],
  },
  {
    id: 'found-by-customers-first',
    any: [{ parts: { report: { is: ['detection/customer-report'] } } }],
  },
  {
    id: 'silent-failure',
    any: [{ parts: { late: { is: ['detection/after-the-fact'] } } }, { parts: { error: { is: ['contributor/swallowed-error'] } } }],
  },
  {
    id: 'delayed-effect-hid-the-change',
    any: [{ parts: { delay: { is: ['difficulty/delayed-effect'] } } }],
  },
  {
    id: 'tools-lost-with-the-service',
    any: [{ parts: { tools: { is: ['difficulty/tools-lost'] } } }],
  },
  {
    id: 'untested-recovery-path',
    any: [
      {
        parts: {
          recovery: {
            is: [
              'safety-mechanism/failover',
              'safety-mechanism/backup-and-restore',
              'safety-mechanism/rollback',
              'safety-mechanism/cache-or-fallback',
            ],
            outcome: ['failed', 'made-worse'],
          },
        },
      },
      { parts: { path: { is: ['contributor/untested-path'] } } },
    ],
  },
  {
    id: 'fix-made-it-worse',
    any: [
      { parts: { trouble: { is: ['difficulty/fix-caused-trouble'] } } },
      { parts: { fix: { is: ['adaptation'], effect: ['made-worse'] } } },
    ],
  },
  {
    id: 'shared-fate-coupling',
    any: [
      { parts: { shared: { is: ['contributor/shared-resource'] } } },
      { parts: { dependency: { is: ['contributor/hidden-dependency'] } }, edges: [{ from: 'dependency', type: ['coupled'] }] },
    ],
  },
  {
    id: 'fixation-broken-by-fresh-eyes',
    any: [{ parts: { eyes: { is: ['adaptation/fresh-eyes'] }, theory: { is: ['difficulty/fixation', 'difficulty/misleading-signal'] } } }],
  },
  {
    id: 'lapsed-without-owner',
    any: [
      { parts: { lapse: { is: ['contributor/expiry'] } } },
      {
        parts: {
          limit: { is: ['contributor/hidden-limit'] },
          watch: { is: ['safety-mechanism/monitoring-and-alerting'], outcome: ['absent'] },
          room: { is: ['saturation/quota', 'saturation/budget', 'saturation/identifier-space'] },
        },
      },
    ],
  },
  {
    id: 'worked-as-designed',
    any: [{ parts: { design: { is: ['contributor/all-worked-as-designed'] } } }],
  },
  {
    id: 'improvised-recovery',
    any: [{ parts: { improvised: { is: ['adaptation/improvise'], effect: ['helped'] } } }],
  },
];
