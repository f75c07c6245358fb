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
  'platform!:{name!:text,translatedName:{*:text},plural:boolean,kind:{*:text},url:https,hosts:[20,host],' +
  'owner:{name!:text,sourceRefs!:[100,id]}},' +
  'controllers:[20,{id!:id,name!:text,jurisdictions:[60,text],address:text,email:e-mail,sourceRefs!:[100,id],' +
  'supersededBy:id}],' +
  'jurisdictions:[60,{code!:text,name!:{*:text},law:text,sourceRefs:[100,id]}],' +
  'purpose:{label!:{*:text}},' +
  'whatChanges:{text!:{*:text},sourceRefs!:[100,id],supersededBy:id},' +
  'statedReasons:[20,{speaker!:{name!:text,role:{*:text}},originalLanguage!:language,text!:{*:text},' +
  'sourceRef!:id}],' +
  'legalBasis:{label!:{*:text},term:https,sourceRefs!:[100,id],supersededBy:id},' +
  'timeZone:text,' +
  'audiences!:[12,{id!:id,name:{*:text},regions:[60,text],choice!:{kind!:opt-out|opt-in|none|unknown=unknown,' +
  'text:{*:text},cost:{*:text},sourceRefs!:[100,id],supersededBy:id},plan!:[40,{announced:date,from:YYYY-MM-DD,' +
  'state!:planned|started|paused|resumed|halted|withdrawn|unknown=unknown,start:unknown|undecided|YYYY-MM-DD,' +
  'lastDay:any-time|rolling|YYYY-MM-DD,lastTime:time,lastDayText:{*:text},derivation:stated|editorial,' +
  'grace:boolean,sourceWording:[20,{text!:text,language!:language,reading:ambiguous|YYYY-MM-DD,sourceRef!:id}],' +
  'certainty:will|may=may,text:{*:text},sourceRefs!:[100,id],supersededBy:id}],afterDate:{optOutPossible:boolean,' +
  'reversible:boolean,text:{*:text},sourceRefs!:[100,id],supersededBy:id}}],' +
  'dataPeriod:{text:{*:text},from:date,sourceRefs!:[100,id],supersededBy:id},' +
  'dataGroups:[40,{id!:id,label!:{*:text}}],' +
  'dataCategories:[200,{id!:id,group:id,label:{*:text},use!:used|possible|unclear|not-used=unclear,special:boolean,' +
  'note:{*:text},audiences:[12,id],sourceRefs!:[100,id],supersededBy:id}],' +
  'specialCategoryWarning:{term:{*:text},text!:{*:text},sourceRefs!:[100,id],supersededBy:id},' +
  'people:[40,{id!:id,label!:{*:text},use!:used|possible|unclear|not-used=unclear,certainty:clear|unclear=unclear,' +
  'note:{*:text},audiences:[12,id],sourceRefs!:[100,id],supersededBy:id}],' +
  'routes:[12,{id!:id,type!:settings|form|email|letter|phone|in-person|in-app|browser-signal|delete-account,' +
  'label:{*:text},recommended:boolean,operator:{name!:text,hosts:[20,host]},url:https,address:e-mail,' +
  'subject:{*:text},body:{*:text},phone:telephone,postalAddress:{*:text},path:{*:[12,text]},' +
  'control:{label!:{*:text},target!:off|on},option:{*:text},steps:[40,{text!:{*:text},result:{*:text},url:https}],' +
  'requiresLogin:boolean,reasonRequired:boolean,minutes:1-600,cost:{*:text},lastDay:YYYY-MM-DD,lastTime:time,' +
  'whoCanUse:{*:text},covers:{*:text},notCovers:{*:text},note:{*:text},audiences:[12,id],sourceRefs!:[100,id],' +
  'supersededBy:id}],' +
  'positions:[60,{id!:id,' +
  'role:lead-authority|concerned-authority|authority|court|prosecutor|government|organisation,name!:{*:text},' +
  'url:https,date:date,position:{*:text},advice:{*:text},complaintsReceived:{*:text},complaintUrl:https,' +
  'decisions:[20,{date!:date,outcome!:prohibits|allows|orders|fines|rejects|other=other,text:{*:text},' +
  'sourceRefs!:[100,id],supersededBy:id}],quotes:[20,{speaker!:{name!:text,role:{*:text}},' +
  'originalLanguage!:language,text!:{*:text},sourceRef!:id}],regions:[60,text],audiences:[12,id],' +
  'sourceRefs!:[100,id],supersededBy:id}],' +
  'legalStatus:{asOf:YYYY-MM-DD,text!:{*:text},sourceRefs!:[100,id],supersededBy:id},' +
  'context:[20,{kind!:precedent|background|disputed=background,text!:{*:text},sourceRefs!:[100,id],' +
  'supersededBy:id}],' +
  'updates:[60,{id!:id,date!:YYYY-MM-DD,kind!:scope-reduced|scope-extended|other=other,text!:{*:text},' +
  'sourceRefs!:[100,id]}],' +
  'sources!:[100,{id!:id,title:text,publisher!:text,author:text,url:https,published:date,language!:language}]}';
