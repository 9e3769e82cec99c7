import { addDays, type Day, weekdayOf } from '@/lib/hosts/day';
import { emptyRequest, type RequestContent, type RequestWindow } from '@/lib/visits/request';

/** A request as the invented city wrote it on a certain day. */
export type Written = (writtenOn: Day) => RequestContent;

/** The first Monday at least so many days later: visits begin on working days. */
export function mondayAfter(day: Day, days: number): Day {
  const earliest = addDays(day, days);
  return addDays(earliest, (8 - weekdayOf(earliest)) % 7);
}

/** A working week that begins so many days later, for a visit of some days. */
const week = (writtenOn: Day, inDays: number, days: number): RequestWindow => {
  const earliest = mondayAfter(writtenOn, inDays);
  return { earliest, latest: addDays(earliest, 4), days, reason: '' };
};

const inEnglish = emptyRequest('en');

/** The usual way: flights are the visitor's, transport on the ground and one dinner the host's. */
const usualCosts = {
  paysInternational: 'city',
  paysLocal: 'host',
  paysMeals: 'shared',
} as const;

const musterhafenContact = {
  contactName: 'Marta Beispiel',
  contactOffice: 'Head of International Relations',
  contactEmail: 'officer@demo.test',
  contactPhone: '+49 000 000000',
};

const portExempleContact = {
  contactName: 'Camille Exemple',
  contactOffice: 'International Relations',
  contactEmail: 'international@port-exemple.test',
  contactPhone: '',
};

const villamodelloContact = {
  contactName: 'Chiara Modello',
  contactOffice: 'Head of International Relations',
  contactEmail: 'international@villamodello.test',
  contactPhone: '',
};

export const chargingVisit: Written = (day) => ({
  ...inEnglish,
  ...usualCosts,
  ...musterhafenContact,
  title: 'Charging networks and electric-vehicle technicians',
  titleOther: '充电网络与新能源汽车技术人才',
  type: 'working_visit',
  format: 'in_person',
  sectors: ['new_energy_vehicle', 'vocational_training'],
  purpose:
    'Musterhafen is putting electric buses and service cars on the road and plans charging points in the port. We wish to see how Dalian plans and runs charging for public fleets, to visit the car cluster in Jinpu New Area, and to speak with the vocational college about exchanging course plans for technicians.',
  purposeOther:
    '本市正在投入电动公交车和公务用车，并计划在港区建设充电设施。希望了解大连公共车队充电设施的规划与运营，考察金普新区汽车产业集群，并与职业院校商谈技术人才课程交流。',
  objectives: [
    {
      text: 'Agree on a joint pilot for charging in a port',
      measure: 'A list of two sites and a date for the first workshop',
    },
    { text: 'Exchange course plans for technicians', measure: 'Two course plans exchanged' },
  ],
  headOffice: 'Deputy Mayor for Economic Affairs',
  headRankBand: 50,
  headElected: true,
  party: { officials: 5, business: 2, academia: 1, press: 0, interpreters: 1 },
  windows: [week(day, 120, 3), week(day, 150, 3)],
  languages: ['en', 'de', 'zh'],
  ownInterpreter: true,
  mandate: 'given',
  mandateNote: 'Council decision of the spring session (demonstration).',
  signing: 'unknown',
  counterpart: 'yes',
  counterpartOffice: 'Vice mayor for industry',
  counterpartBand: 50,
  event: 'no',
  stops: 'yes',
  stopovers: [{ place: 'Shenyang', days: 1 }],
  meetings: 'yes',
  wishes: ['Electric bus depot with charging', 'Vocational college that trains technicians'],
  media: 'yes',
  mediaWishes: 'One photographer of our own; a short text for both websites.',
  needs: 'no',
  deputyName: 'Toni Beispiel',
  deputyOffice: 'Mobility Department',
  agent: 'no',
  informed: 'yes',
  informedBodies: ['own_consulate', 'region'],
});

export const portStudyDraft: Written = () => ({
  ...inEnglish,
  ...musterhafenContact,
  title: 'Study visit to the port of Dalian',
  type: 'study_visit',
  format: 'in_person',
  sectors: ['new_energy_vehicle'],
  purpose: 'See electric port machinery at work.',
});

export const firstVisit: Written = (day) => ({
  ...inEnglish,
  ...usualCosts,
  ...musterhafenContact,
  title: 'Getting to know Dalian’s vocational schools',
  titleOther: '了解大连职业教育',
  type: 'expert_exchange',
  format: 'in_person',
  sectors: ['vocational_training'],
  purpose:
    'Two teachers and an officer of Musterhafen wish to see how schools and companies train technicians together in Dalian.',
  purposeOther: '本市两名教师和一名工作人员希望了解大连校企联合培养技术人才的做法。',
  objectives: [{ text: 'Find a school to work with', measure: 'One school named' }],
  headOffice: 'Head of the Education Department',
  headRankBand: 40,
  headElected: false,
  party: { officials: 1, business: 0, academia: 2, press: 0, interpreters: 1 },
  windows: [week(day, 70, 2)],
  languages: ['en', 'zh'],
  ownInterpreter: true,
  mandate: 'given',
  mandateNote: 'Letter of the mayor (demonstration).',
});

export const hydrogenMission: Written = (day) => ({
  ...inEnglish,
  ...usualCosts,
  ...portExempleContact,
  title: 'Green hydrogen and chemical parks: trade mission',
  titleOther: '绿氢与化工园区经贸代表团',
  type: 'trade_mission',
  format: 'in_person',
  sectors: ['green_petrochemical', 'port_logistics'],
  purpose:
    'The mayor and six companies of Port-Exemple wish to meet the park committees of Dalian, to present the hydrogen quay, and to look for partners in process safety and industrial symbiosis.',
  purposeOther:
    '市长率六家企业来访，希望会见大连有关园区管委会，介绍本市氢能码头项目，并在工艺安全和产业共生方面寻找合作伙伴。',
  objectives: [
    { text: 'Meet two park committees', measure: 'Two meetings held, one follow-up each' },
    { text: 'Bring companies together', measure: 'Six company meetings' },
  ],
  headOffice: 'Mayor',
  headRankBand: 60,
  headElected: true,
  party: { officials: 4, business: 6, academia: 0, press: 0, interpreters: 1 },
  windows: [week(day, 130, 3), week(day, 160, 3)],
  languages: ['fr', 'en', 'zh'],
  ownInterpreter: true,
  signing: 'yes',
  signingType: 'letter_of_intent',
  signingDraft: 'no',
  meetings: 'yes',
  wishes: ['Park committee of a chemical park', 'The hydrogen quay of the port'],
  agent: 'yes',
  agentName: 'Chambre de commerce exemplaire',
  agentAuthorisation: 'given',
  mandate: 'to_follow',
});

export const portCall: Written = (day) => ({
  ...inEnglish,
  ...usualCosts,
  ...portExempleContact,
  title: 'Smart port platforms: working visit',
  titleOther: '智慧港口平台工作访问',
  type: 'working_visit',
  format: 'in_person',
  sectors: ['digital_economy', 'port_logistics'],
  purpose:
    'The harbour master and his team wish to see the port community system and the sea–rail terminal at work, and to compare rules for shore power.',
  purposeOther: '港务负责人及其团队希望考察港口信息平台和海铁联运场站的运营，并交流岸电管理规则。',
  objectives: [{ text: 'Compare shore-power rules', measure: 'A joint note of two pages' }],
  headOffice: 'Director of the port authority',
  headRankBand: 40,
  headElected: false,
  party: { officials: 4, business: 1, academia: 0, press: 0, interpreters: 1 },
  windows: [week(day, 110, 2)],
  languages: ['fr', 'en'],
  ownInterpreter: false,
  mandate: 'given',
  mandateNote: 'Decision of the port board (demonstration).',
});

export const dualTraining: Written = (day) => ({
  ...inEnglish,
  ...usualCosts,
  ...villamodelloContact,
  title: 'Dual training for mechatronics',
  titleOther: '机电一体化双元制培养',
  type: 'study_visit',
  format: 'in_person',
  sectors: ['vocational_training', 'smart_manufacturing'],
  purpose:
    'Villamodello trains apprentices together with eleven firms. We would like to show how it works, and to see robot cells in schools and factories of Dalian.',
  purposeOther: '本市与十一家企业联合培养学徒，愿介绍相关做法，并参观大连院校和工厂的机器人单元。',
  objectives: [{ text: 'Find partners for an exchange of trainers', measure: 'Some contacts' }],
  headOffice: 'Deputy Mayor for Education',
  headRankBand: 50,
  headElected: true,
  party: { officials: 3, business: 2, academia: 2, press: 0, interpreters: 1 },
  windows: [week(day, 100, 3)],
  languages: ['it', 'en', 'zh'],
  ownInterpreter: true,
  mandate: 'given',
  mandateNote: 'Letter of the mayor (demonstration).',
});

export const mayorsCall: Written = (day) => ({
  ...inEnglish,
  ...usualCosts,
  ...villamodelloContact,
  title: 'The mayor’s call and a school partnership',
  titleOther: '市长拜会暨校际合作',
  type: 'official_call',
  format: 'in_person',
  sectors: ['vocational_training'],
  purpose:
    'The mayor of Villamodello wishes to call on Dalian’s leadership and to attend the first meeting of two partner schools.',
  purposeOther: '市长希望拜会大连市领导，并出席两所合作院校的首次会议。',
  objectives: [{ text: 'Open the school partnership', measure: 'Meeting held, plan for one year' }],
  headOffice: 'Mayor',
  headRankBand: 60,
  headElected: true,
  party: { officials: 4, business: 0, academia: 2, press: 1, interpreters: 1 },
  windows: [week(day, 115, 2), week(day, 140, 2)],
  languages: ['it', 'zh'],
  ownInterpreter: true,
  mandate: 'given',
  mandateNote: 'Council decision (demonstration).',
});

export const designFair: Written = (day) => ({
  ...inEnglish,
  ...usualCosts,
  ...villamodelloContact,
  title: 'Design companies at an autumn fair',
  titleOther: '设计企业参加秋季展会',
  type: 'trade_mission',
  format: 'in_person',
  sectors: ['smart_manufacturing'],
  purpose: 'Four design companies wish to take part in a fair and to meet buyers.',
  purposeOther: '四家设计企业希望参加展会并会见采购商。',
  objectives: [{ text: 'Meet buyers', measure: 'Ten meetings' }],
  headOffice: 'Head of the Economy Department',
  headRankBand: 40,
  headElected: false,
  party: { officials: 1, business: 4, academia: 0, press: 0, interpreters: 1 },
  windows: [week(day, 90, 3)],
  languages: ['it', 'en'],
  ownInterpreter: true,
  mandate: 'to_follow',
});
