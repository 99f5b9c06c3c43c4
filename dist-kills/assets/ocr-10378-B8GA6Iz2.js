var e=`{
  "$schema": "./schema.json",
  "id": "ocr-10378",
  "version": "1",
  "awardingBody": "OCR",
  "title": "OCR Level 1 Certificate in Customer Service",
  "schemeCode": "10378",
  "qualificationNumber": null,
  "framework": "QCF",
  "level": 1,
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
    { "id": "C", "title": "Optional Group C", "kind": "restricted" }
  ],
  "oneLevelPerUnit": true,
  "combination": [
    {
      "id": "total",
      "says": "at least 23 credits in all",
      "of": {},
      "measure": "value",
      "atLeast": 23,
      "severity": "must",
      "source": "Skills CfA structure S/016/371 (the sector structure; the awarding body's own page was not seen)"
    },
    {
      "id": "mandatory",
      "says": "all 5 units of Group A (14 credits)",
      "of": { "groups": ["A"] },
      "measure": "units",
      "atLeast": 5,
      "severity": "must",
      "source": "Skills CfA structure S/016/371 (the sector structure; the awarding body's own page was not seen)"
    },
    {
      "id": "group-b",
      "says": "at least 6 credits from Group B",
      "of": { "groups": ["B"] },
      "measure": "value",
      "atLeast": 6,
      "severity": "must",
      "source": "Skills CfA structure S/016/371 (the sector structure; the awarding body's own page was not seen)"
    },
    {
      "id": "group-c",
      "says": "at most 3 credits from Group C count",
      "of": { "groups": ["C"] },
      "measure": "value",
      "atMost": 3,
      "surplus": "not counted",
      "severity": "must",
      "source": "Skills CfA structure S/016/371 (the sector structure; the awarding body's own page was not seen)"
    },
    {
      "id": "level-1",
      "says": "at least 23 credits at Level 1 or above",
      "of": { "level": { "atLeast": 1 } },
      "measure": "value",
      "atLeast": 23,
      "severity": "must",
      "source": "Skills CfA structure S/016/371 (the sector structure; the awarding body's own page was not seen)"
    }
  ],
  "ambiguities": [
    "Group C may be empty: 14 + 9 from B also reaches 23",
    "the Group C list is cut off in the excerpt: more units may exist",
    "OCR's own 10378 handbook was not seen; this is the Skills CfA pan-sector structure it is built on",
    "OCR's own unit numbers appear to follow the order of the Skills CfA list: OCR Report to Centres, Customer Service, August 2017's 'Unit 2', 'Unit 12' and 'Unit 7' fall exactly at positions 2 (L1), 12 (L2) and 7 (L3)"
  ],
  "unitListComplete": false,
  "units": [
    {
      "code": "CS1",
      "reference": "L/506/2083",
      "title": "Understand working in a customer service environment",
      "group": "A",
      "offers": [
        { "level": 1, "value": 3, "glh": 25, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668006/customer-service-level-1-certificate-in-customer-service-..."]
    },
    {
      "code": "CS2",
      "reference": "Y/506/2085",
      "title": "Communication in customer service",
      "group": "A",
      "offers": [
        {
          "level": 1,
          "value": 2,
          "glh": 14,
          "levelStatus": "confirmed",
          "valueStatus": "confirmed",
          "criteriaStatus": "titles",
          "outcomes": [
            { "number": "1", "title": "Know how to communicate in a service role", "kind": "knowledge", "criteria": [] },
            { "number": "2", "title": "Be able to communicate with customers", "kind": "performance", "criteria": [] }
          ]
        }
      ],
      "sources": [
        "https://studylib.net/doc/11668006/customer-service-level-1-certificate-in-customer-service-...",
        "OCR Report to Centres, Customer Service, August 2017 (outcome titles only)"
      ]
    },
    {
      "code": "B&A1",
      "reference": "L/506/1791",
      "title": "Principles of personal performance and development",
      "group": "A",
      "offers": [
        { "level": 1, "value": 3, "glh": 30, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668006/customer-service-level-1-certificate-in-customer-service-..."]
    },
    {
      "code": "B&A2",
      "reference": "R/506/1792",
      "title": "Principles of working in a business environment",
      "group": "A",
      "offers": [
        { "level": 1, "value": 4, "glh": 25, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668006/customer-service-level-1-certificate-in-customer-service-..."]
    },
    {
      "code": "B&A3",
      "reference": "Y/506/1793",
      "title": "Work with others in a business environment",
      "group": "A",
      "offers": [
        { "level": 1, "value": 2, "glh": 18, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668006/customer-service-level-1-certificate-in-customer-service-..."]
    },
    {
      "code": "CS3",
      "reference": "A/506/2094",
      "title": "Record details of customer service problems",
      "group": "B",
      "offers": [
        { "level": 1, "value": 3, "glh": 14, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668006/customer-service-level-1-certificate-in-customer-service-..."]
    },
    {
      "code": "CS4",
      "reference": "A/506/2113",
      "title": "Deal with customer queries, requests and problems",
      "group": "B",
      "offers": [
        { "level": 1, "value": 3, "glh": 11, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668006/customer-service-level-1-certificate-in-customer-service-..."]
    },
    {
      "code": "CS6",
      "reference": "T/506/2126",
      "title": "Communicate with customers in writing",
      "group": "B",
      "offers": [
        { "level": 2, "value": 3, "glh": 20, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668006/customer-service-level-1-certificate-in-customer-service-..."]
    },
    {
      "code": "CS10",
      "reference": "H/506/2154",
      "title": "Deal with incoming telephone calls from customers",
      "group": "B",
      "offers": [
        { "level": 2, "value": 3, "glh": 16, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668006/customer-service-level-1-certificate-in-customer-service-..."]
    },
    {
      "code": "CS11",
      "reference": "K/506/2155",
      "title": "Make telephone calls to customers",
      "group": "B",
      "offers": [
        { "level": 2, "value": 3, "glh": 16, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668006/customer-service-level-1-certificate-in-customer-service-..."]
    },
    {
      "code": "CS13",
      "reference": "R/506/2134",
      "title": "Process information about customers",
      "group": "B",
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
        "https://studylib.net/doc/11668006/customer-service-level-1-certificate-in-customer-service-...",
        "https://www.gatewayqualifications.org.uk/unit/65773/"
      ]
    },
    {
      "code": "B&A5",
      "reference": "H/506/1795",
      "title": "Manage time and workload",
      "group": "C",
      "offers": [
        { "level": 1, "value": 1, "glh": 10, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668006/customer-service-level-1-certificate-in-customer-service-..."]
    },
    {
      "code": "B&A8",
      "reference": "A/506/1799",
      "title": "Meet and welcome visitors in a business environment",
      "group": "C",
      "offers": [
        { "level": 1, "value": 2, "glh": 20, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668006/customer-service-level-1-certificate-in-customer-service-..."]
    },
    {
      "code": "F/503/0392",
      "reference": "F/503/0392",
      "title": "Contribute to sales activities in a contact centre",
      "group": "C",
      "offers": [
        { "level": 1, "value": 3, "glh": 6, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668006/customer-service-level-1-certificate-in-customer-service-..."]
    },
    {
      "code": "F/503/0361",
      "reference": "F/503/0361",
      "title": "Use specific features of contact centre systems and technology",
      "group": "C",
      "offers": [
        { "level": 1, "value": 3, "glh": 12, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668006/customer-service-level-1-certificate-in-customer-service-..."]
    }
  ]
}
`;export{e as default};