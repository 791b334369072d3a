/** First names that the same person goes by, a line each. A name may stand in several lines. */
const SAME = `
abigail abby gail
albert al bert bertie
alexander alexandre alejandro alessandro aleksandr alex alec sandy sasha sascha xander
alexandra alexandria alex sandra sandy sasha lexi
alfred al fred freddie
allan allen alan al
amanda mandy
andrew andreas andre andy drew
angela angie
ann anne anna annie hannah nan nancy
anthony antonio anton tony
archibald archie
arthur art artie
barbara barb barbie babs bobbie
bartholomew bart
benjamin ben benny benji
bernard bernie berney bernhard
bradley brad
caroline carolyn carol carrie lina
catherine katherine kathryn katharina katarina caterina cathy kathy kate katie katy kat kitty kathleen
charles carl karl charlie chuck chas carlos
charlotte lottie charlie
christine christina kristina kristin christy chris tina kirsten
christopher christoph kristoffer christian chris kit topher
clifford cliff
cynthia cindy
daniel dan danny
david dave davy davide
deborah debra deb debbie
dennis denis denny
dolores lola
dominic dominik dom nick
donald don donnie
dorothy dorothea dot dottie
douglas doug
edward edwin eduard eduardo ed eddie ted teddy ned
eleanor ellen ella nora nell lenore
elizabeth elisabeth elisabetta eliza liz lizzie beth betty betsy bess lisa elsa else
emily emma em
eugene gene
evelyn eve evie
florence flo flora
frances fran francesca franziska fanny
francis frank franz francesco francois frankie fran
franklin frank
frederick friedrich frederik fred freddy fritz rick
gabriel gabe
gabriella gabriele gaby
geoffrey jeffrey jeffery geoff jeff
george georg giorgio jorge
gerald gerard gerhard gerry jerry
gregory gregor greg
gustav gus
guillermo william memo
harold harry hal
heinrich henry hank harry henri enrique heinz
helen helena helene elena ellen nell lena
isabel isabella isabelle bella izzy
jacob jakob jake jack james
jacqueline jackie
james jim jimmy jamie diego jaime
janet jan janice jane
jean jeanne joan jane jeannie
jennifer jen jenny jennie
jessica jess jessie
johannes hans johann john jan joannes
john jack johnny jon juan ivan giovanni joao jean ian sean
jonathan jon jonny nathan
joseph josef jose giuseppe joe joey jo
josephine jo josie
joshua josh
judith judy judi
julia julie juliet jules
julian jules
kenneth ken kenny
kimberly kim
konstantin constantine kostas
laurence lawrence lorenz lorenzo larry laurie lars
leonard leo len lenny lennart
leslie les
louis luis lewis ludwig lou louie
lucille lucy lucia
magdalena maggie lena magda
margaret margarete margarethe margarita maggie meg megan peggy greta grete rita marge
maria mary marie mariam miriam molly polly mia
martha marty
martin marty martino
matthew matthias mathew mateo matt mat
maximilian max
maxwell max
megan meg
melissa missy mel lissa
melanie mel
michael michel miguel mikhail mihail mike mick mickey misha michele
michelle shelly
mitchell mitch
mohammed mohamed muhammad mohammad mo
natalie natalia nat natasha
nathaniel nathan nate nat
nicholas nikolaus niklas nicolas nikolai nick nicky klaus claus nico
nicole nicky nikki
norman norm
oliver ollie
pamela pam
patricia pat patty patti tricia trish
patrick pat paddy patricio
paul paulo pablo pavel paolo
peter pete pedro piotr pierre pietro
philip phillip philippe felipe phil
priscilla cilla
rachel rae
raymond ray
rebecca becky becca
richard rick rich dick ricky ricardo richie
robert rob bob bobby robbie roberto bert rupert
roger rodger
ronald ron ronnie
rosemary rose rosie
roy leroy
rudolf rudolph rudy
russell russ
samantha sam
samuel sam sammy
sarah sara sally sadie
scott scotty scottie
sebastian seb bastian
sharon sherry shari
sidney sid
solomon sol
stanley stan
stephanie stefanie steph steffi
stephen steven stefan steffen stephan esteban etienne steve stevie
stewart stuart stu
susan suzanne susanne susanna sue susie suzie
sylvia silvia
tamara tammy tam
tamsin tammy tammie
tammy tammie
teresa theresa terry tess tessa resi
terence terrence terry
theodore theodor ted teddy theo
thomas tom tommy tomas tomasz
timothy tim timmy
tobias toby tobi
ulrich uli
ursula uschi ulla
valerie val
veronica ronnie vero
victor vic viktor
victoria vicky vicki tori
vincent vince vinny vincenzo
virginia ginny
vladimir volodymyr vova
walter walt wally
wesley wes
wilhelm william willi
william wilhelm will bill billy liam willy
winifred winnie
yekaterina ekaterina katya
yulia julia
zachary zach zack
`

const LINES_OF: ReadonlyMap<string, ReadonlySet<number>> = (() => {
  const lines = new Map<string, Set<number>>()
  for (const [at, line] of SAME.trim().split('\n').entries())
    for (const name of line.split(' ')) lines.set(name, (lines.get(name) ?? new Set()).add(at))
  return lines
})()

/** Whether one person may go by both first names: "robert" and "bob". Both lower case. */
export function isNicknameOf(a: string, b: string): boolean {
  const [linesOfA, linesOfB] = [LINES_OF.get(a), LINES_OF.get(b)]
  return linesOfA !== undefined && linesOfB !== undefined && [...linesOfA].some((line) => linesOfB.has(line))
}

/** What first names are grouped by: every line the name stands in, or the name itself. */
export function nicknameRoots(first: string): readonly string[] {
  const lines = LINES_OF.get(first)
  return lines ? [...lines].map(String) : [first]
}
