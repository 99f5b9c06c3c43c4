var e=`{
  "$schema": "./schema.json",
  "id": "ocr-10381",
  "version": "1",
  "awardingBody": "OCR",
  "title": "OCR Level 4 NVQ Diploma in Customer Service",
  "schemeCode": "10381",
  "qualificationNumber": null,
  "framework": "QCF",
  "level": 4,
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
      "says": "at least 50 credits in all",
      "of": {},
      "measure": "value",
      "atLeast": 50,
      "severity": "must",
      "source": "Skills CfA structure S/016/610 (the sector structure; the awarding body's own page was not seen)"
    },
    {
      "id": "mandatory",
      "says": "all 3 units of Group A (14 credits)",
      "of": { "groups": ["A"] },
      "measure": "units",
      "atLeast": 3,
      "severity": "must",
      "source": "Skills CfA structure S/016/610 (the sector structure; the awarding body's own page was not seen)"
    },
    {
      "id": "group-b",
      "says": "at least 20 credits from Group B",
      "of": { "groups": ["B"] },
      "measure": "value",
      "atLeast": 20,
      "severity": "must",
      "source": "Skills CfA structure S/016/610 (the sector structure; the awarding body's own page was not seen)"
    },
    {
      "id": "group-c",
      "says": "at most 16 credits from Group C count",
      "of": { "groups": ["C"] },
      "measure": "value",
      "atMost": 16,
      "surplus": "not counted",
      "severity": "must",
      "source": "Skills CfA structure S/016/610 (the sector structure; the awarding body's own page was not seen)"
    },
    {
      "id": "level-4",
      "says": "at least 38 credits at Level 4 or above",
      "of": { "level": { "atLeast": 4 } },
      "measure": "value",
      "atLeast": 38,
      "severity": "must",
      "source": "Skills CfA structure S/016/610 (the sector structure; the awarding body's own page was not seen)"
    }
  ],
  "ambiguities": [
    "one mandatory unit (M&L9, 3 credits) is Level 3, so mandatory units give only 11 of the 38 credits needed at Level 4 and above",
    "Group B is cut off after CS33 and Group C was not seen: both lists are incomplete here",
    "CS36's credit/level/GLH row (4, 4, 20) sits after a page break in the extracted text; same layout as the first row of the other Skills CfA tables",
    "OCR's own 10381 handbook was not seen; OCR Report to Centres, Customer Service, August 2017 prints the title without 'in' on the cover ('Level 4 NVQ Diploma Customer Service')"
  ],
  "unitListComplete": false,
  "units": [
    {
      "code": "CS34",
      "reference": "M/506/2898",
      "title": "Manage customer service operations",
      "group": "A",
      "offers": [
        { "level": 4, "value": 7, "glh": 23, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668009/customer-service-level-4-nvq-diploma-in-customer-service-..."]
    },
    {
      "code": "CS35",
      "reference": "D/506/2153",
      "title": "Champion customer service",
      "group": "A",
      "offers": [
        { "level": 4, "value": 4, "glh": 17, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668009/customer-service-level-4-nvq-diploma-in-customer-service-..."]
    },
    {
      "code": "M&L9",
      "reference": "T/506/2952",
      "title": "Manage personal and professional development",
      "group": "A",
      "offers": [
        { "level": 3, "value": 3, "glh": 12, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668009/customer-service-level-4-nvq-diploma-in-customer-service-..."]
    },
    {
      "code": "CS36",
      "reference": "F/506/2176",
      "title": "Review the quality of customer service",
      "group": "B",
      "offers": [
        { "level": 4, "value": 4, "glh": 20, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668009/customer-service-level-4-nvq-diploma-in-customer-service-..."]
    },
    {
      "code": "CS38",
      "reference": "R/506/2179",
      "title": "Build and maintain effective customer relations",
      "group": "B",
      "offers": [
        { "level": 4, "value": 6, "glh": 25, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668009/customer-service-level-4-nvq-diploma-in-customer-service-..."]
    },
    {
      "code": "CS39",
      "reference": "R/506/2960",
      "title": "Develop a customer service strategy",
      "group": "B",
      "offers": [
        { "level": 4, "value": 6, "glh": 25, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668009/customer-service-level-4-nvq-diploma-in-customer-service-..."]
    },
    {
      "code": "CS40",
      "reference": "L/506/2181",
      "title": "Manage a customer service award programme",
      "group": "B",
      "offers": [
        { "level": 4, "value": 4, "glh": 15, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668009/customer-service-level-4-nvq-diploma-in-customer-service-..."]
    },
    {
      "code": "CS41",
      "reference": "Y/506/2183",
      "title": "Manage the use of technology to improve customer service",
      "group": "B",
      "offers": [
        { "level": 4, "value": 4, "glh": 14, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668009/customer-service-level-4-nvq-diploma-in-customer-service-..."]
    },
    {
      "code": "CS42",
      "reference": "D/506/2962",
      "title": "Develop a social media strategy for customer service",
      "group": "B",
      "offers": [
        { "level": 4, "value": 5, "glh": 16, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668009/customer-service-level-4-nvq-diploma-in-customer-service-..."]
    },
    {
      "code": "CS43",
      "reference": "H/506/2963",
      "title": "Develop customer service through social media",
      "group": "B",
      "offers": [
        { "level": 4, "value": 5, "glh": 16, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668009/customer-service-level-4-nvq-diploma-in-customer-service-..."]
    },
    {
      "code": "CS28",
      "reference": "Y/506/2166",
      "title": "Develop resources to support consistency of customer service delivery",
      "group": "B",
      "offers": [
        { "level": 3, "value": 5, "glh": 21, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668009/customer-service-level-4-nvq-diploma-in-customer-service-..."]
    },
    {
      "code": "CS29",
      "reference": "D/506/2167",
      "title": "Use service partnerships to deliver customer service",
      "group": "B",
      "offers": [
        { "level": 3, "value": 3, "glh": 20, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668009/customer-service-level-4-nvq-diploma-in-customer-service-..."]
    },
    {
      "code": "CS30",
      "reference": "K/506/2169",
      "title": "Resolve customers' problems",
      "group": "B",
      "offers": [
        { "level": 3, "value": 4, "glh": 19, "levelStatus": "confirmed", "valueStatus": "confirmed", "criteriaStatus": "none", "outcomes": [] }
      ],
      "sources": ["https://studylib.net/doc/11668009/customer-service-level-4-nvq-diploma-in-customer-service-..."]
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
        "https://studylib.net/doc/11668009/customer-service-level-4-nvq-diploma-in-customer-service-...",
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
        "https://studylib.net/doc/11668009/customer-service-level-4-nvq-diploma-in-customer-service-...",
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
      "sources": ["https://studylib.net/doc/11668009/customer-service-level-4-nvq-diploma-in-customer-service-..."]
    }
  ]
}
`;export{e as default};