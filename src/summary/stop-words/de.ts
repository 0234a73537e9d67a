/** German: articles, pronouns, prepositions, auxiliaries and the like. */
export const de = `
ab aber alle allem allen aller alles als also am an andere anderen anderer anderes auch auf aus bei beim bin bis bist da
dabei dadurch dafür daher damit danach dann daran darauf darf darin darum das dass dazu dein deine deinem deinen deiner
dem den denen denn der deren des deshalb dessen dich die dies diese diesem diesen dieser dieses dir doch dort du durch
ein eine einem einen einer eines einige er es etwa etwas euch euer eure für gab ganz gar gegen gern gibt habe haben hat
hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in indem ins ist ja je jede jedem
jeden jeder jedes jetzt kann kein keine keinem keinen keiner können könnte man manche mehr mein meine meinem meinen
meiner mich mir mit muss müssen nach nicht nichts noch nun nur ob oder ohne schon sehr sei seid sein seine seinem seinen
seiner seit selbst sich sie sind so solche soll sollen sollte sondern sonst über um und uns unser unsere unserem unseren
unserer unter viel viele vom von vor war waren warum was weil welche welchem welchen welcher wenig wenn wer werde werden
wie wieder will wir wird wo wollen wurde wurden würde zu zum zur zwar zwischen`;
