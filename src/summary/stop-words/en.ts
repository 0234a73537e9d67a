/** English: articles, pronouns, prepositions, auxiliaries and the like. */
export const en = `
a about above across after again against ago all almost along already also although always am among an and another any
anyone anything are aren't around as at away back be became because become been before behind being below between both
but by can can't cannot could couldn't did didn't do does doesn't doing don't done down during each either else enough
even ever every everyone everything few for from further get gets getting give given go goes going got had hadn't has
hasn't have haven't having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in
instead into is isn't it it'll it's its itself just keep let let's like made make makes many may maybe me might more most
much must my myself need needs neither never no nobody none nor not nothing now of off often on once one only onto or
other others our ours ourselves out over own per perhaps put quite rather really same say see shall she she's should
shouldn't since so some someone something sometimes still such take than that that's the their theirs them themselves
then there there's these they they'd they'll they're they've thing things this those though through thus to together too
toward towards under until up upon us use used using very via was wasn't way we we'd we'll we're we've well were weren't
what when where whether which while who whom whose why will with within without won't would wouldn't yes yet you you'd
you'll you're you've your yours yourself yourselves`;
