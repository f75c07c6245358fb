/**
 * What the reader of the page knows of the schema in `notice.ts`, written from it by `npm run shape`.
 *
 * {name!:…,name:…}  an object with a field that is required and one that is not
 * {*:…}             an object by language
 * [200,…]           a list of at most 200 items
 * text              a kind of text in `notice.ts`, a boolean, or a whole number in a range like 1-600
 * on|off|odd=off    one of three words; "off" is read instead of any other
 */
export const SHAPE =
  '{$schema:text,schemaVersion!:1.x,id!:id,version:1-1000000,published:YYYY-MM-DD,modified:YYYY-MM-DD,' +
  'reviewedOn:YYYY-MM-DD,defaultLanguage!:language,languages!:[60,language],title!:{*:text},summary:{*:text},' +
  'platform!:{name!:text,kind:{*:text},url:https,hosts:[20,host],owner:{name!:text,sourceRefs!:[100,id]}},' +
  'controllers:[20,{id!:id,name!:text,jurisdictions:[60,text],address:text,email:e-mail,sourceRefs!:[100,id],' +
  'supersededBy:id}],' +
  'jurisdictions:[60,{code!:text,name!:{*:text},law:text,sourceRefs:[100,id]}],' +
  'status:{activity!:planned|halted|withdrawn,text:{*:text},sourceRefs!:[100,id],supersededBy:id},' +
  'announcedOn:{date!:YYYY-MM-DD,sourceRefs!:[100,id],supersededBy:id},' +
  'purpose:{label!:{*:text}},' +
  'whatChanges:{text!:{*:text},sourceRefs!:[100,id],supersededBy:id},' +
  'statedReasons:[20,{speaker!:{name!:text,role:{*:text}},originalLanguage!:language,text!:{*:text},' +
  'sourceRef!:id}],' +
  'legalBasis:{label!:{*:text},term:https,sourceRefs!:[100,id],supersededBy:id},' +
  'default:{note:{*:text},sourceRefs!:[100,id],supersededBy:id},' +
  'timeZone:text,' +
  'effectiveFrom:{date!:YYYY-MM-DD,sourceRefs!:[100,id],supersededBy:id},' +
  'lastDayToAct:{date!:YYYY-MM-DD,derivation:stated|day-before-effective|editorial,sourceWording:[20,{text!:text,' +
  'language!:language,reading:ambiguous|YYYY-MM-DD,sourceRef!:id}],sourceRefs!:[100,id]},' +
  'afterDate:{optOutPossible:boolean,reversible:boolean,text:{*:text},sourceRefs!:[100,id],supersededBy:id},' +
  'dataPeriod:{text:{*:text},from:date,sourceRefs!:[100,id],supersededBy:id},' +
  'dataGroups:[40,{id!:id,label!:{*:text}}],' +
  'dataCategories:[200,{id!:id,group:id,label:{*:text},use!:used|possible|unclear|not-used=unclear,special:boolean,' +
  'note:{*:text},sourceRefs!:[100,id],supersededBy:id}],' +
  'specialCategoryWarning:{text!:{*:text},sourceRefs!:[100,id],supersededBy:id},' +
  'people:[40,{id!:id,label!:{*:text},use!:used|possible|unclear|not-used=unclear,certainty:clear|unclear=unclear,' +
  'note:{*:text},sourceRefs!:[100,id],supersededBy:id}],' +
  'routes:[6,{id!:id,type!:settings|form|email|letter|in-app,label:{*:text},recommended:boolean,url:https,' +
  'address:e-mail,path:{*:[12,text]},control:{label!:{*:text},target!:off|on},option:{*:text},' +
  'steps:[40,{text!:{*:text},result:{*:text},url:https}],requiresLogin:boolean,reasonRequired:boolean,' +
  'minutes:1-600,whoCanUse:{*:text},covers:{*:text},notCovers:{*:text},note:{*:text},sourceRefs!:[100,id],' +
  'supersededBy:id}],' +
  'authorities:[60,{id!:id,role:lead|concerned|other,name!:{*:text},url:https,date:date,position:{*:text},' +
  'advice:{*:text},complaintsReceived:{*:text},complaintUrl:https,quotes:[20,{speaker!:{name!:text,role:{*:text}},' +
  'originalLanguage!:language,text!:{*:text},sourceRef!:id}],sourceRefs!:[100,id],supersededBy:id}],' +
  'legalStatus:{asOf:YYYY-MM-DD,text!:{*:text},sourceRefs!:[100,id],supersededBy:id},' +
  'context:[20,{kind!:precedent|background|disputed=background,text!:{*:text},sourceRefs!:[100,id],' +
  'supersededBy:id}],' +
  'updates:[60,{id!:id,date!:YYYY-MM-DD,kind!:scope-reduced|scope-extended|other=other,text!:{*:text},' +
  'sourceRefs!:[100,id]}],' +
  'sources!:[100,{id!:id,title:text,publisher!:text,author:text,url:https,published:date,language!:language}]}';
