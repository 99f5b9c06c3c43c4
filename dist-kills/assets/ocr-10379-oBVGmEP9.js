var e=`{
  "$schema": "./schema.json",
  "id": "ocr-10379",
  "version": "1",
  "awardingBody": "OCR",
  "title": "OCR Level 2 Diploma in Customer Service",
  "schemeCode": "10379",
  "qualificationNumber": null,
  "framework": "QCF",
  "level": 2,
  "currency": "credit",
  "minimumAge": null,
  "dates": {
    "lastRegistration": "2017-08-31",
    "lastCertification": "2018-08-31",
    "source": "OCR Report to Centres, Customer Service, August 2017",
    "note": "dates moved during these schemes' lives; show them as \\"as published\\", let a centre correct them"
  },
  "simulation": { "known": false, "allowedUnits": null, "source": null },
  "groups": [
    { "id": "A", "title": "Mandatory Group A", "kind": "mandatory" },
    { "id": "B", "title": "Optional Group B", "kind": "optional" },
    { "id": "C", "title": "Optional Group C", "kind": "optional" },
    { "id": "D", "title": "Optional Group D", "kind": "restricted" }
  ],
  "oneLevelPerUnit": true,
  "combination": [
    {
      "id": "total",
      "says": "at least 45 credits in all",
      "of": {},
      "measure": "value",
      "atLeast": 45,
      "severity": "must",
      "source": "Skills CfA structure S/016/608 (the sector structure; the awarding body's own page was not seen)"
    },
    {
      "id": "mandatory",
      "says": "all 5 units of Group A (19 credits)",
      "of": { "groups": ["A"] },
      "measure": "units",
      "atLeast": 5,
      "severity": "must",
      "source": "Skills CfA structure S/016/608 (the sector structure; the awarding body's own page was not seen)"
    },
    {
      "id": "group-b",
      "says": "at least 3 credits from Group B",
      "of": { "groups": ["B"] },
      "measure": "value",
      "atLeast": 3,
      "severity": "must",
      "source": "Skills CfA structure S/016/608 (the sector structure; the awarding body's own page was not seen)"
    },
    {
      "id": "group-c",
      "says": "at least 16 credits from Group C",
      "of": { "groups": ["C"] },
      "measure": "value",
      "atLeast": 16,
      "severity": "must",
      "source": "Skills CfA structure S/016/608 (the sector structure; the awarding body's own page was not seen)"
    },
    {
      "id": "group-d",
      "says": "at most 7 credits from Group D count",
      "of": { "groups": ["D"] },
      "measure": "value",
      "atMost": 7,
      "surplus": "not counted",
      "severity": "must",
      "source": "Skills CfA structure S/016/608 (the sector structure; the awarding body's own page was not seen)"
    },
    {
      "id": "level-2",
      "says": "at least 45 credits at Level 2 or above",
      "of": { "level": { "atLeast": 2 } },
      "measure": "value",
      "atLeast": 45,
      "severity": "must",
      "source": "Skills CfA structure S/016/608 (the sector structure; the awarding body's own page was not seen)"
    }
  ],
  "ambiguities": [
    "45 credits must be at Level 2 or above AND the total is 45: a Level 1 unit (if any is in Group D) can only be surplus",
    "Group C is cut off after CS18 (CS19 has a reference starting 'Y/') and Group D was not seen at all: both lists are incomplete here",
    "a training provider prints the same rule with the groups lettered A, B, C instead of B, C, D",
    "OCR's own 10379 handbook pages 7-9 were not seen; this is the Skills CfA structure",
    "OCR's own unit numbers appear to follow the order of the Skills CfA list: OCR Report to Centres, Customer Service, August 2017's 'Unit 2', 'Unit 12' and 'Unit 7' fall exactly at positions 2 (L1), 12 (L2) and 7 (L3)"
  ],
  "unitListComplete": false,
  "units": [
    {
      "code": "CS7",
      "reference": "A/506/2130",
      "title": "Deliver customer service",
      "group": "A",
      "offers": [
        { "level": 2, "value": 5, "glh": 27, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668007/customer-service-level-2-diploma-in-customer-service--qcf-"]
    },
    {
      "code": "CS8",
      "reference": "F/506/2131",
      "title": "Understand customers",
      "group": "A",
      "offers": [
        {
          "level": 2,
          "value": 2,
          "glh": 17,
          "levelStatus": "confirmed",
          "valueStatus": "confirmed",
          "criteriaStatus": "partial",
          "outcomes": [
            {
              "number": "1",
              "title": "Know the different kinds of customer",
              "kind": "knowledge",
              "criteria": [
                { "number": "1.1", "commandVerb": "explain", "summary": "Explain what separates internal from external customers" },
                { "number": "1.2", "commandVerb": "explain", "summary": "Explain how cultural factors can shape what customers expect" },
                { "number": "1.3", "commandVerb": "describe", "summary": "Describe the traits of customers who are challenging" },
                { "number": "1.4", "commandVerb": "explain", "summary": "Explain how to recognise customers who are dissatisfied" }
              ]
            },
            { "number": "2", "title": "Know why customers and their loyalty are valuable", "kind": "knowledge", "criteria": [] }
          ]
        }
      ],
      "sources": [
        "https://studylib.net/doc/11668007/customer-service-level-2-diploma-in-customer-service--qcf-",
        "https://kipdf.com/understand-customers_5ab1f6d01723dd329c6395b3.html (outcome titles only)",
        "https://scribd.com/document/447556777/Unit-4-Customer-service-level-2-doc"
      ]
    },
    {
      "code": "CS9",
      "reference": "J/506/2132",
      "title": "Principles of customer service",
      "group": "A",
      "offers": [
        { "level": 2, "value": 4, "glh": 34, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668007/customer-service-level-2-diploma-in-customer-service--qcf-"]
    },
    {
      "code": "B&A38",
      "reference": "A/506/1964",
      "title": "Understand employer organisations",
      "group": "A",
      "offers": [
        { "level": 2, "value": 4, "glh": 40, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668007/customer-service-level-2-diploma-in-customer-service--qcf-"]
    },
    {
      "code": "M&L1",
      "reference": "L/506/1788",
      "title": "Manage personal performance and development",
      "group": "A",
      "offers": [
        { "level": 2, "value": 4, "glh": 18, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668007/customer-service-level-2-diploma-in-customer-service--qcf-"]
    },
    {
      "code": "CS5",
      "reference": "D/506/2119",
      "title": "Communicate verbally with customers",
      "group": "B",
      "offers": [
        {
          "level": 2,
          "value": 3,
          "glh": 14,
          "levelStatus": "confirmed",
          "valueStatus": "confirmed",
          "criteriaStatus": "partial",
          "outcomes": [
            {
              "number": "1",
              "title": "Know how to speak with customers",
              "kind": "knowledge",
              "criteria": [
                { "number": "1.1", "commandVerb": "explain", "summary": "Explain why effective communication matters in customer service" },
                {
                  "number": "1.2",
                  "commandVerb": "explain",
                  "summary": "Explain how voice, expression and body language affect what customers perceive"
                },
                { "number": "1.3", "commandVerb": "explain", "summary": "Explain why customer service language is used" },
                { "number": "1.4", "commandVerb": "describe", "summary": "Describe several questioning techniques" },
                { "number": "1.5", "commandVerb": "describe", "summary": "Describe spoken and unspoken signs of how a customer feels" }
              ]
            },
            { "number": "2", "title": "Use customer service language with customers", "kind": "performance", "criteria": [] }
          ]
        }
      ],
      "sources": [
        "https://studylib.net/doc/11668007/customer-service-level-2-diploma-in-customer-service--qcf-",
        "https://vdocument.in/customer-service-ilm.html",
        "http://docplayer.net/32203098-Customer-service-qcf-units-of-assessment-level-2-v-march.html"
      ]
    },
    {
      "code": "CS6",
      "reference": "T/506/2126",
      "title": "Communicate with customers in writing",
      "group": "B",
      "offers": [
        { "level": 2, "value": 3, "glh": 20, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668007/customer-service-level-2-diploma-in-customer-service--qcf-"]
    },
    {
      "code": "CS10",
      "reference": "H/506/2154",
      "title": "Deal with incoming telephone calls from customers",
      "group": "C",
      "offers": [
        { "level": 2, "value": 3, "glh": 16, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668007/customer-service-level-2-diploma-in-customer-service--qcf-"]
    },
    {
      "code": "CS11",
      "reference": "K/506/2155",
      "title": "Make telephone calls to customers",
      "group": "C",
      "offers": [
        { "level": 2, "value": 3, "glh": 16, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668007/customer-service-level-2-diploma-in-customer-service--qcf-"]
    },
    {
      "code": "CS12",
      "reference": "L/506/2133",
      "title": "Promote additional products and/or services to customers",
      "group": "C",
      "offers": [
        { "level": 2, "value": 2, "glh": 14, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668007/customer-service-level-2-diploma-in-customer-service--qcf-"]
    },
    {
      "code": "CS13",
      "reference": "R/506/2134",
      "title": "Process information about customers",
      "group": "C",
      "offers": [
        {
          "level": 2,
          "value": 3,
          "glh": 14,
          "levelStatus": "confirmed",
          "valueStatus": "confirmed",
          "criteriaStatus": "complete",
          "outcomes": [
            {
              "number": "1",
              "title": "Know how customer information is processed",
              "kind": "knowledge",
              "criteria": [
                { "number": "1.1", "commandVerb": "describe", "summary": "Describe what customer information systems are for" },
                { "number": "1.2", "commandVerb": "explain", "summary": "Explain how law and regulation bear on handling customer information" },
                { "number": "1.3", "commandVerb": "explain", "summary": "Explain who may process information, and at which level of authority" },
                { "number": "1.4", "commandVerb": "explain", "summary": "Explain how reliable the different sources of customer information are" },
                { "number": "1.5", "commandVerb": "explain", "summary": "Explain how valid the information held on customers is" }
              ]
            },
            {
              "number": "2",
              "title": "Handle information about customers",
              "kind": "performance",
              "criteria": [
                {
                  "number": "2.1",
                  "commandVerb": "record",
                  "summary": "Record details of customers the way the organisation's standards and procedures require"
                },
                { "number": "2.2", "commandVerb": "keep", "summary": "Keep what is held about customers current" },
                {
                  "number": "2.3",
                  "commandVerb": "respond",
                  "summary": "Respond without delay to information requests from people who are authorised"
                },
                { "number": "2.4", "commandVerb": "retrieve", "summary": "Retrieve the information that answers the request made" },
                { "number": "2.5", "commandVerb": "supply", "summary": "Supply information in a form that suits whoever receives it" },
                {
                  "number": "2.6",
                  "commandVerb": "adhere",
                  "summary": "Adhere to policy, procedure, law and ethics when processing customer information"
                }
              ]
            }
          ]
        }
      ],
      "sources": [
        "https://studylib.net/doc/11668007/customer-service-level-2-diploma-in-customer-service--qcf-",
        "https://www.gatewayqualifications.org.uk/unit/65773/"
      ]
    },
    {
      "code": "CS14",
      "reference": "Y/506/2135",
      "title": "Exceed customer expectations",
      "group": "C",
      "offers": [
        {
          "level": 2,
          "value": 3,
          "glh": 15,
          "levelStatus": "confirmed",
          "valueStatus": "confirmed",
          "criteriaStatus": "titles",
          "outcomes": [
            { "number": "1", "title": "Know how to exceed customer expectations", "kind": "knowledge", "criteria": [] },
            { "number": "2", "title": "Be able to exceed customer expectations", "kind": "performance", "criteria": [] }
          ]
        }
      ],
      "sources": [
        "https://studylib.net/doc/11668007/customer-service-level-2-diploma-in-customer-service--qcf-",
        "OCR Report to Centres, Customer Service, August 2017 (outcome titles only)"
      ]
    },
    {
      "code": "CS15",
      "reference": "T/506/2143",
      "title": "Deliver customer service whilst working on customers' premises",
      "group": "C",
      "offers": [
        { "level": 2, "value": 4, "glh": 20, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668007/customer-service-level-2-diploma-in-customer-service--qcf-"]
    },
    {
      "code": "CS16",
      "reference": "T/506/2157",
      "title": "Carry out customer service handovers",
      "group": "C",
      "offers": [
        { "level": 2, "value": 3, "glh": 15, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668007/customer-service-level-2-diploma-in-customer-service--qcf-"]
    },
    {
      "code": "CS17",
      "reference": "A/506/2158",
      "title": "Resolve customer service problems",
      "group": "C",
      "offers": [
        { "level": 2, "value": 5, "glh": 22, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668007/customer-service-level-2-diploma-in-customer-service--qcf-"]
    },
    {
      "code": "CS18",
      "reference": "F/506/2159",
      "title": "Deliver customer service to challenging customers",
      "group": "C",
      "offers": [
        { "level": 2, "value": 3, "glh": 16, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668007/customer-service-level-2-diploma-in-customer-service--qcf-"]
    },
    {
      "code": "CS19",
      "reference": null,
      "title": "Develop customer relationships",
      "group": "C",
      "offers": [
        { "level": 2, "value": null, "glh": null, "levelStatus": "confirmed", "valueStatus": "unknown", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["Skills CFA unit packs and structures"]
    },
    {
      "code": "CS20",
      "reference": null,
      "title": "Support customer service improvements",
      "group": "C",
      "offers": [
        { "level": 2, "value": null, "glh": null, "levelStatus": "confirmed", "valueStatus": "unknown", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["Skills CFA unit packs and structures"]
    },
    {
      "code": "CS21",
      "reference": null,
      "title": "Support customers through real-time online customer service",
      "group": "C",
      "offers": [
        { "level": 2, "value": null, "glh": null, "levelStatus": "confirmed", "valueStatus": "unknown", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["Skills CFA unit packs and structures"]
    },
    {
      "code": "CS22",
      "reference": null,
      "title": "Support customers using self-service equipment",
      "group": "C",
      "offers": [
        { "level": 2, "value": null, "glh": null, "levelStatus": "confirmed", "valueStatus": "unknown", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["Skills CFA unit packs and structures"]
    },
    {
      "code": "CS23",
      "reference": null,
      "title": "Use social media to deliver customer service",
      "group": "C",
      "offers": [
        { "level": 2, "value": null, "glh": null, "levelStatus": "confirmed", "valueStatus": "unknown", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["Skills CFA unit packs and structures"]
    },
    {
      "code": "CS24",
      "reference": null,
      "title": "Provide post-transaction customer service",
      "group": "C",
      "offers": [
        { "level": 2, "value": null, "glh": null, "levelStatus": "confirmed", "valueStatus": "unknown", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["Skills CFA unit packs and structures"]
    }
  ]
}
`;export{e as default};