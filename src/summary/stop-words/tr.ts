/** Turkish: conjunctions, pronouns, postpositions and the like. */
export const tr = `
acaba ama ancak artık aslında az bana bazı belki ben benim beri bile bir biraz birçok biri birkaç biz bize bizi bizim böyle
bu buna bunlar bunu bunun burada çok çünkü da daha de değil diğer diye dolayı en fakat gibi göre hangi hatta hem hep
hepsi her hiç için ile ilgili ise işte kadar karşı kendi kez ki kim mi mı mu mü nasıl ne neden nerede nereye niçin niye o
olan olarak oldu olduğu olması olsa olur ona ondan onlar onları onların onu onun orada önce öyle rağmen sadece sen
senin siz sizin sonra şey şimdi şöyle şu tüm üzere var ve veya ya yani yine yok zaten`;
