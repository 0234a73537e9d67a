/** Spanish: articles, pronouns, prepositions, auxiliaries and the like. */
export const es = `
a al algo algunas algunos alguien ante antes aquí así aún aunque bajo bien cada casi como cómo con contra cosa cosas cual
cuales cuando cuándo de del desde después donde dónde dos durante e el él ella ellas ellos en entonces entre era eran es
esa esas ese eso esos esta está están estar estas este esto estos estoy fue fueron gran ha había han hacer hace hacia
hasta hay he la las le les lo los más me mi mí mientras mis misma mismo mucha muchas mucho muchos muy nada ni no nos
nosotras nosotros nuestra nuestras nuestro nuestros nunca o os otra otras otro otros para pero poco por porque pues puede
pueden que qué quien quién quienes se sea sean según ser si sí siempre sin sobre solo sólo somos son su sus también tan
tanto te tener tiene tienen toda todas todo todos tu tú tus u un una unas uno unos usted ustedes va vamos van y ya yo`;
