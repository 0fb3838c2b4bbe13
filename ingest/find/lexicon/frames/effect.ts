/** How sentences about an adaptation say what it did. Notation, and what was looked at to write this: ../README.md. */
export const effect = {
  helped: `
    resolved|restored|recovered|fixed|solved|mitigated|stabilized|stabilised|returned_to_normal|back_to_normal|back_online|subsided|dropped|improved|relieved|healthy|normalized|cleared|helped|ended|stopped|works|worked|success|successful|successfully|contained|gone|allowed|came_back|brought_back -not|un|unsuccessful|did
    which|this|that ~3 resolved|restored|fixed|allowed|mitigated|stopped|solved|brought|reduced|helped|improved|freed|led ~6 
    after ~8 recovered|resolved|normal|restored|started|healthy|back|worked|came
    to ~2 resolve|restore|mitigate|fix|prevent|reduce|stop|relieve|protect|bring ~6 
    fully ~2 recover*|restored|resolved|operational
    down ~2 to ~3 normal
    immediate|immediately|quickly|within ~6 resolved|restored|recovered|fixed|dropped|stopped
    in:lucky|well *
    luckily|fortunately|thankfully
    by ~6 restarting|rolling_back|reverting|adding|disabling|switching|increasing|moving
  `,
  'no-effect': `
    made|make|makes|making ~2 no|little|not ~2 difference|change|any
    no|little|nor|neither|zero ~1 effect|difference|improvement|avail|luck|help|relief|influence|bearing|use|result
    in|to ~1 vain|no_avail
    but|yet|however|although|though|unfortunately ~8 still|same|remained|stayed|kept|persisted|again|not|failed|nothing|unsuccessful*|no|fails
    kept|keeps|went_on|continued|continues ~2 failing|crashing|freezing|fail|crash|grow|rise|timing|restarting|occur|happen|show
    unable|could_not|can_not|failed|fails|fail|not_able ~2 to? ~2 recover|resolve|fix|restore|retrieve|find|help|start|complete|rebuild
    changed|did|freed|gave|helped|recovered|yielded|found|brought nothing|neither|none
    damage ~3 already|done
    already|too ~3 gone|late|sent|destroyed
    not ~3 enough|sufficient|effective|possible
    nope|no_luck|still_no|not_working|does_not_work
    not ~2 the ~1 cause|source|culprit|problem|issue
    only ~2 helped|worked|lasted|bought
    seem*|appear* ~3 to? ~2 not|no ~3 help|work|effect
    another ~1 attempt|try
    no|little|without|any ~2 effect|success|impact|improvement|luck|change|avail|difference
    did_not|not|does_not|never|could_not|were_not|was_not|didn ~3 help|work|fix|resolve|solve|improve|have|succeed|successful|change|affect|recover|restore|mitigate|address|reach|effective|make
    unsuccessful*|failed|ineffective|in_vain|fruitless|futile|fails
    still ~4 failing|down|broken|same|unavailable|not|persist*|slow|error*|happening|affected|stuck|fails
    persisted|persists|persist|persisting|continued|remained|reappear*|recur*|resurfac* ~6 
    again ~4 failed|fails|down|crash*|full|stuck|slow|broken
    same ~1 error|errors|issue|problem|symptom*|hang|result|behaviour|behavior|failure|thing
    only ~3 temporar*|partial*|briefly|brief
    temporary|temporarily|short_lived|brief ~3 relief|headroom|recover*
    attempt*|try|tried|tries|efforts ~6 but|however|unsuccessful*|failed|fail*|not|without
    insufficient|not_sufficient|not_enough|too_late
  `,
  'made-worse': `
    which|that|and|but|then ~5 broke|crashed|killed|wiped|corrupted|overloaded|knocked|collapsed|tripped|destroyed|erased|stalled|flooded|exhausted
    so|and|both ~1 now ~4 down|gone|broken|failing|failed
    another|second|new|further ~2 outage|failure|deadlock|bug|stampede|crash|disruption|incident
    backfir*|collaps*|stampede|thundering|downtime|data_loss
    wrong ~1 table|server|rows|amounts|host|branch|slot|data|director*
    made|make|makes|making ~3 worse
    extended|prolonged|lengthened|increased ~3 outage|downtime|impact|latency|errors|incident
    mistake|error ~4 when|while|during|in ~3 restor*|fix*|recover*|provision*|revert*|scal*|apply*
    introduc* ~4 bug|error|problem|issue|syntax_error|regression
    after|since|because|when ~3 restart*|revert*|rollback|fix|restor*|deploy* ~8 broke|lost|missing|corrupt*|crashloop*|could_not|unable
    worse|worsen*|exacerbat*|aggravat*|backfired|compounded
    caus*|trigger*|led_to|lead_to|result*|introduc*|broke|rendered|brought ~6 outage|crash*|fail*|error*|loss|down|problem*|issue*|bug|delet*|more|another|unreadable|disrupt*|load|new|data
    accident*|inadvertent*|mistaken*|wrong|instead ~6 deleted|wiped|removed|production|database|primary|restarted|caused|reverted
    lost|missing|empty|corrupt*|crashloop*|crashing|mismatch* ~6 after|when|data|
    delay*|prolong* ~4 recover*|outage|resolution|restor*
    criticism|criticised|criticized|drew|angry
  `,
  unknown: `
    notified|informed|emailed|communicat*|posted|announced|advised|told|asked|updated|contacted|published|opened|created|reported|alerted|message* ~6 
    will|plan|planning|working|investigat*|being|are|is|going_to ~6 
    began|started|start|starts|starting|begin|begins ~6 
    status_page|twitter|slack|irc|blog|announcement|incident|channel|call|meeting|email|ticket
    suggested|suggests|considered|decided|decides|proposes|discuss*|asks|offers|offered
    paused|suspended|halted|blocked|disabled|stopped|shut ~4 
  `,
};
