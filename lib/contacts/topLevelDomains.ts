/** Countries' endings in use (ISO 3166 and the few beside it). */
const countries = `ac ad ae af ag ai al am ao ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bw by bz ca cc cd cf cg ch
ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gt gu
gw gy hk hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me
mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa
re ro rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us
uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw`;

/** Other endings that people of this trade have addresses under. One that is not here is a miss, never a wrong address. */
const general = `com net org info biz name pro edu gov mil int mobi asia tel travel jobs museum aero coop cat post xyz online site website
store shop shopping boutique fashion style clothing shoes jewelry beauty makeup skin hair salon spa health healthcare fit fitness yoga
diet organic vegan bio eco green earth farm garden food kitchen cooking recipes restaurant cafe coffee pizza bar pub beer wine vodka
club fun fyi life live living love family kids baby toys gifts gift flowers wedding dating singles email mail cloud app dev tech
technology digital software systems solutions services support network hosting web link links click page pages blog news media press
studio studios agency management marketing social community group team company inc ltd llc gmbh corp holdings ventures capital partners
partners enterprises international global world today tips guide guru expert academy school training education university college
institute foundation photo photos photography pictures pics gallery camera film movie video theater show tv stream audio music band
radio fm dj art arts design graphics ink tattoo actor events tickets party games game bet casino poker sport sports run racing bike golf
football soccer tennis surf ski hockey fishing horse dog pet pets vet auto car cars moto taxi limo flights cruises holiday vacations
villas hotel hotels apartments house homes properties estate realty rent rentals realtor land build construction repair tools plus one
top best cool wow vip gold luxury rich money cash finance financial bank credit fund insurance tax accountant legal law lawyer attorney
consulting contact center zone space place city town country london paris berlin hamburg koeln wien nyc boston miami vegas tokyo osaka
kyoto nagoya yokohama okinawa seoul sydney melbourne dubai istanbul moscow amsterdam brussels barcelona madrid africa swiss scot wales
irish quebec rio gal eus bzh nrw bayern saarland ruhr cymru monster ninja rocks lol wtf sexy moe dad mom men bible faith ooo page report
review reviews works work careers zip mov phd prof esq foo new day how soy ist uno red blue pink black kim rip date faith trade bid
science cricket loan download stream win accountants actor bargains bingo black deals discount discounts domains engineering equipment
exchange express fail furniture glass graphics gripe guitars guru haus immo industries kaufen lease lighting maison market mortgage
organic parts photos plumbing productions promo protection qpon reise reisen sale sarl schule shiksha singles supplies supply surgery
tienda tires tours trading viajes vin vision voyage watch wiki example buzz cam camp care charity chat cheap church clinic coach codes computer coupons cyou delivery dental direct doctor energy engineer fan fans
fish florist host icu lat lifestyle limited luxe mba observer onl quest rsvp sbs security solar theatre wang`;

const known = new Set(`${countries} ${general}`.split(/\s+/));

/** Whether domains end so: `com`, `co`, `studio`; also in the form of internationalised endings (`xn--…`). */
export const isTopLevelDomain = (ending: string): boolean =>
  known.has(ending.toLowerCase()) || /^xn--[a-z0-9-]{2,}$/i.test(ending);
