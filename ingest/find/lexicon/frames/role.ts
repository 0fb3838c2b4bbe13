/** How sentences about a contributor say which part it played. Notation, and what was looked at to write this: ../README.md, and `for:a|b`: only for these contributors. */
export const role = {
  trigger: `
    triggered|trigger|triggering|set_off|kicked_off|sparked|initiated|precipitated ~6 
    caused|cause|caused_by|due_to|result_of|because_of|resulting_from|stemmed_from|root_cause|was_caused ~6 
    deployed|released|pushed|merged|rolled_out|applied|enabled|started|began|ran|executed|changed|removed|deleted|upgraded|updated ~6 
    at|on # 
    after|following|shortly_after|when|during|once|immediately_after|right_after ~6 
    started|began|begins|starts ~4 
    accident*|inadvertent*|mistaken*|unintentional* ~6 
    failed|failure|outage|crashed|expired|attack|fire|cut ~6 
    new|recent|latest ~3 version|release|change|update|deploy*|feature|code
    first|initial* ~4
  `,
  condition: `
    was|were|had|had_been|is|did ~2 not|already|never|no|missing|unaware
    lack_of|lacked|no|without|missing|insufficient|inadequate|absence_of ~4 
    should|need*|must|improve|add|ensure|document|implement|would_have ~6 
    allow*|enabled|because|since|which_meant|meant_that ~6 
    previously|years|existing|long_standing|legacy|latent|always|default|known|old|already ~6 
    depend*|shared|relied|single|same|coupled ~6 
    in:action*|lesson*|follow*|next|prevent*|contributing|factors *
    exacerbat*|contribut* ~6 
  `,
  sustaining: `
    loop|loops|cycle|spiral|storm|thundering|feedback|vicious|herd|stampede|snowball* ~6 
    retr*|reconnect* ~6 
    again|repeatedly|continuously|kept|continued|continues|persist*|constantly|still ~6 
    prolong*|sustain*|preventing|prevented ~4 recover*|outage|incident|it
    prevent* ~5 recover*|from_recovering|restor*
    backlog|backlogged|pile* ~4 
    in_turn|which_then|even_more|further ~6 
    exacerbat*|worsen*|compound* ~6 
    after ~4 recover*|restor*|trigger*|fix* ~6 
    restart*|reboot*|crash* ~4 again|more|loop|repeated*|keep|kept
  `,
};
