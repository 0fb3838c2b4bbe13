/** Words that stand around the names of things and are none: data of noun-phrases.ts. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

export const functionWords = set(
  `a an the this that these those some any each every all both either neither no none such same other another one ones two three four five six seven eight nine ten several many few most more
less much enough own first second last next only just even also too very quite rather so not never again already still yet now then there here once twice soon later earlier
i me my we us our ours you your he him his she her hers it its they them their theirs who whom whose which what where when why how itself themselves ourselves someone somebody anyone anybody nobody everyone everybody everything
something anything nothing
and or but nor if unless because since although though while whereas as than whether until till before after during despite due
of in on at by to from for with without within into onto upon over under above below between among across through throughout about against along around behind beyond near off out up down back away via per toward towards like
am is are was were be been being do does did done doing have has had having will would shall should can could may might must cannot isn't wasn't weren't aren't don't doesn't didn't couldn't wouldn't won't can't hasn't haven't hadn't
i'm i've i'll we're we've we'll it's that's there's they're you're let's
however therefore thus hence otherwise instead meanwhile moreover furthermore besides additionally unfortunately perhaps maybe please etc ie eg
online offline fine able unable available unavailable aware sure unclear likely unlikely possible impossible ready
contain contains ensure ensures overwrite overwrites bring brings include includes become becomes becoming reveal reveals prevent prevents provide provides require requires allow allows realize realizes realise realises connect
connects improve improves determine determines occur occurs remain remains experience experiences seem seems appear appears keep keeps make makes take takes give gives get gets go goes let lets look looks cause causes causing
almost well circa late lots fires extend extends setup troubleshooting
utc gmt cet cest pst pdt est edt bst am pm jan feb mar apr jun jul aug sep sept oct nov dec january february march april june july august september october november december
monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight`.trim(),
);

/** Words in -ly that are no adverbs. */
export const adverbAlike = set('assembly supply family reply anomaly fly early monthly weekly daily nightly hourly read-only');

/** Pasts that do not end in -ed. */
export const irregularPasts = set(
  `went gone came became began begun broke brought built bought caught chose cost cut drew drove fell felt fought found forgot gave got grew held hit hid kept knew led left lost made meant met overran paid put ran rose said sat saw
seen sent set shown shut slept spent spun stood stuck sunk swung taken taught thought threw told took understood undid went woke won wrote written hung stole shrank dealt lay fed`.trim(),
);

/** Words in -ing that name things. */
export const namedIng = set(
  `monitoring logging alerting scaling autoscaling auto-scaling routing caching peering networking mapping testing billing hosting clustering sharding queueing queuing scheduling provisioning rate-limiting load-balancing string ring king thing
paging tracing training indexing batching balancing throttling tooling timing wiring piping warning setting rendering messaging engineering conferencing ceiling spring string peering charging landing lightning building bearing opening
signing load-testing load-shedding`.trim(),
);

/** Verbs whose bare form or third person stands where a noun might; after a determiner they are nouns. */
export const plainVerbs = set(
  `is are add adds allow allows appear appears apply applies ask asks attempt attempts become becomes begin begins believe bring brings cause causes change check come comes consider contain contains continue continues create creates decide
define delete deletes deploy deploys depend depends detect discover do ensure exceed exceeds exist exists expect fail fails find finds fix fixes fixed follow follows get gets give gives go goes happen happens help helps identify improve
improves include includes increase increases investigate keep keeps know knows lead leads let lets look looks lose make makes mean means move need needs notice occur occurs prevent prevents provide provides reach reaches realise realize
receive reduce reduces remain remains remove removes report reports require requires resolve resolves restart restarts restore result results return returns revert rewrite run runs see seems seem send sends set show shows start starts
stay stop stops suspect take takes talk tell think trigger triggers try turn turns understand update use uses verify wait work works write want wants treat tried`.trim(),
);
