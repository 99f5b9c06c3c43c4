var e=`{
  "$schema": "./schema.json",
  "id": "ocr-10380",
  "version": "1",
  "awardingBody": "OCR",
  "title": "OCR Level 3 Diploma in Customer Service",
  "schemeCode": "10380",
  "qualificationNumber": null,
  "framework": "QCF",
  "level": 3,
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
      "says": "at least 55 credits in all",
      "of": {},
      "measure": "value",
      "atLeast": 55,
      "severity": "must",
      "source": "Skills CfA structure S/016/609 (the sector structure; the awarding body's own page was not seen)"
    },
    {
      "id": "mandatory",
      "says": "all 6 units of Group A (31 credits)",
      "of": { "groups": ["A"] },
      "measure": "units",
      "atLeast": 6,
      "severity": "must",
      "source": "Skills CfA structure S/016/609 (the sector structure; the awarding body's own page was not seen)"
    },
    {
      "id": "group-b",
      "says": "at least 15 credits from Group B",
      "of": { "groups": ["B"] },
      "measure": "value",
      "atLeast": 15,
      "severity": "must",
      "source": "Skills CfA structure S/016/609 (the sector structure; the awarding body's own page was not seen)"
    },
    {
      "id": "group-c",
      "says": "at most 9 credits from Group C count",
      "of": { "groups": ["C"] },
      "measure": "value",
      "atMost": 9,
      "surplus": "not counted",
      "severity": "must",
      "source": "Skills CfA structure S/016/609 (the sector structure; the awarding body's own page was not seen)"
    },
    {
      "id": "level-3",
      "says": "at least 40 credits at Level 3 or above",
      "of": { "level": { "atLeast": 3 } },
      "measure": "value",
      "atLeast": 40,
      "severity": "must",
      "source": "Skills CfA structure S/016/609 (the sector structure; the awarding body's own page was not seen)"
    }
  ],
  "ambiguities": [
    "Group B is cut off after CS33 and Group C was not seen: both lists are incomplete here",
    "OCR Report to Centres, Customer Service, August 2017 gives final certification 31 Aug 2018 'currently'; OCR re-issued the 10380 handbook in Feb 2019 (version 2), so the date was probably extended - not confirmed",
    "OCR's own unit numbers appear to follow the order of the Skills CfA list: OCR Report to Centres, Customer Service, August 2017's 'Unit 2', 'Unit 12' and 'Unit 7' fall exactly at positions 2 (L1), 12 (L2) and 7 (L3)"
  ],
  "unitListComplete": false,
  "units": [
    {
      "code": "CS25",
      "reference": "L/506/2150",
      "title": "Organise and deliver customer service",
      "group": "A",
      "offers": [
        { "level": 3, "value": 5, "glh": 27, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://vdocuments.mx/level-3-diploma-in-customer-service.html"]
    },
    {
      "code": "CS26",
      "reference": "Y/506/2152",
      "title": "Understand the customer service environment",
      "group": "A",
      "offers": [
        { "level": 3, "value": 5, "glh": 40, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://vdocuments.mx/level-3-diploma-in-customer-service.html"]
    },
    {
      "code": "CS27",
      "reference": "J/506/2910",
      "title": "Understand customers and customer retention",
      "group": "A",
      "offers": [
        { "level": 3, "value": 4, "glh": 35, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://vdocuments.mx/level-3-diploma-in-customer-service.html"]
    },
    {
      "code": "CS30",
      "reference": "K/506/2169",
      "title": "Resolve customers' problems",
      "group": "A",
      "offers": [
        { "level": 3, "value": 4, "glh": 19, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://vdocuments.mx/level-3-diploma-in-customer-service.html"]
    },
    {
      "code": "B&A59",
      "reference": "D/506/1942",
      "title": "Principles of business",
      "group": "A",
      "offers": [
        { "level": 3, "value": 10, "glh": 74, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://vdocuments.mx/level-3-diploma-in-customer-service.html"]
    },
    {
      "code": "M&L9",
      "reference": "T/506/2952",
      "title": "Manage personal and professional development",
      "group": "A",
      "offers": [
        { "level": 3, "value": 3, "glh": 12, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://vdocuments.mx/level-3-diploma-in-customer-service.html"]
    },
    {
      "code": "CS28",
      "reference": "Y/506/2166",
      "title": "Develop resources to support consistency of customer service delivery",
      "group": "B",
      "offers": [
        { "level": 3, "value": 5, "glh": 21, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://vdocuments.mx/level-3-diploma-in-customer-service.html"]
    },
    {
      "code": "CS29",
      "reference": "D/506/2167",
      "title": "Use service partnerships to deliver customer service",
      "group": "B",
      "offers": [
        { "level": 3, "value": 3, "glh": 20, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://vdocuments.mx/level-3-diploma-in-customer-service.html"]
    },
    {
      "code": "CS31",
      "reference": "R/506/2151",
      "title": "Resolve customers' complaints",
      "group": "B",
      "offers": [
        {
          "level": 3,
          "value": 4,
          "glh": 22,
          "levelStatus": "confirmed",
          "valueStatus": "confirmed",
          "criteriaStatus": "partial",
          "outcomes": [
            {
              "number": "1",
              "title": "Know how complaints are monitored and settled",
              "kind": "knowledge",
              "criteria": [
                { "number": "1.1", "commandVerb": "assess", "summary": "Assess which complaint-monitoring techniques are suitable" },
                { "number": "1.2", "commandVerb": "explain", "summary": "Explain how to spot complaints that should trigger a service review" },
                { "number": "1.3", "commandVerb": "explain", "summary": "Explain negotiating techniques that help settle complaints" },
                { "number": "1.4", "commandVerb": "explain", "summary": "Explain conflict-management techniques for dealing with upset customers" },
                { "number": "1.5", "commandVerb": "explain", "summary": "Explain the organisation's own procedures for complaints" },
                { "number": "1.6", "commandVerb": "explain", "summary": "Explain at what point a complaint should be escalated" },
                {
                  "number": "1.7",
                  "commandVerb": "explain",
                  "summary": "Explain what admitting liability may cost, financially and under regulation"
                },
                { "number": "1.8", "commandVerb": "explain", "summary": "Explain benefits and limits of compensating or replacing" }
              ]
            },
            {
              "number": "2",
              "title": "Handle customers' complaints",
              "kind": "performance",
              "criteria": [
                { "number": "2.1", "commandVerb": "confirm", "summary": "Confirm what the complaint is, why it arose and what follows" },
                { "number": "2.2", "commandVerb": "take", "summary": "Take personal ownership of the complaint" },
                {
                  "number": "2.3",
                  "commandVerb": "communicate",
                  "summary": "Communicate so that customers' problems and points of view are acknowledged"
                },
                { "number": "2.4", "commandVerb": "explain", "summary": "Explain to customers the benefits and limits of each possible response" },
                { "number": "2.5", "commandVerb": "explain", "summary": "Explain to the organisation the benefits and limits of each response" },
                { "number": "2.6", "commandVerb": "keep", "summary": "Keep customers told how the complaint is progressing" },
                { "number": "2.7", "commandVerb": "agree", "summary": "Agree solutions that stay inside own authority" },
                { "number": "2.8", "commandVerb": "record", "summary": "Record the outcome so it can be used later" },
                { "number": "2.9", "commandVerb": "adhere", "summary": "Adhere to policy, procedure, law and ethics when handling complaints" }
              ]
            }
          ]
        }
      ],
      "sources": [
        "https://vdocuments.mx/level-3-diploma-in-customer-service.html",
        "https://www.gatewayqualifications.org.uk/unit/65486/",
        "https://homeworkarea.com/11-assess-the-suitability-of-a-range-of-monitoring-techniques-for-customers-complaints/",
        "https://www.assignmentexperts.co.uk/samples/11-assess-the-suitability-of-a-range-of-monitoring-techniques-for-customers-complaints/"
      ]
    },
    {
      "code": "CS32",
      "reference": "D/506/2170",
      "title": "Gather, analyse and interpret customer feedback",
      "group": "B",
      "offers": [
        {
          "level": 3,
          "value": 5,
          "glh": 24,
          "levelStatus": "confirmed",
          "valueStatus": "confirmed",
          "criteriaStatus": "partial",
          "outcomes": [
            {
              "number": "1",
              "title": "Knowledge of gathering feedback (title not seen)",
              "kind": "knowledge",
              "criteria": [{ "number": "1.1", "commandVerb": "describe", "summary": "Describe ways to collect data when researching customers" }]
            }
          ]
        }
      ],
      "sources": [
        "https://vdocuments.mx/level-3-diploma-in-customer-service.html",
        "https://www.assignmentexperts.co.uk/samples/11-describe-methods-of-collecting-data-for-customer-research-unit-41/ (criterion 1.1 only)"
      ]
    },
    {
      "code": "CS33",
      "reference": "K/506/2172",
      "title": "Monitor the quality of customer service interactions",
      "group": "B",
      "offers": [
        { "level": 3, "value": 5, "glh": 27, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": [
        "https://vdocuments.mx/level-3-diploma-in-customer-service.html",
        "https://studylib.net/doc/11668009/customer-service-level-4-nvq-diploma-in-customer-service-... (title and credit; level and GLH cut off)"
      ]
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
        "Skills CFA unit packs and structures",
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
      "sources": ["Skills CFA unit packs and structures"]
    },
    {
      "code": "CS12",
      "reference": "L/506/2133",
      "title": "Promote additional products and/or services to customers",
      "group": "B",
      "offers": [
        { "level": 2, "value": 2, "glh": 14, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["Skills CFA unit packs and structures"]
    }
  ]
}
`;export{e as default};