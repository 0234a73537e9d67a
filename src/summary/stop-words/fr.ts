/** French: articles, pronouns, prepositions, auxiliaries and the like. */
export const fr = `
à afin ai aie ainsi alors après as au aucun aucune aussi autre autres aux avaient avait avant avec avez avoir avons bien
c'est ça car ce ceci cela celle celles celui ces cet cette ceux chaque chez comme comment dans d'un d'une de dehors déjà
depuis des donc dont du elle elles en encore entre es est et étaient était être eu eux fait faire fois font il ils j'ai
je jamais l'on la là le les leur leurs lors lui ma mais même mêmes mes moi moins mon n'est ne ni non nos notre nous on
ont ou où par parce pas pendant peu peut peuvent plus pour pourquoi qu'il qu'on qu'un qu'une quand que quel quelle
quelles quelque quelques quels qui quoi s'il sa sans se sera ses si soi soit sommes son sont sous sur ta te tes toi ton
toujours tous tout toute toutes très trop tu un une vers voici vos votre vous y`;
