import{O as e}from"./device-DQYZ9lll.js";import{r as t}from"./result-DWwtYvBB.js";import{t as n}from"./scheme-bytes-DJ0Lt_Cc.js";var r=e(`{
  "$schema": "../../rules/schema.json",
  "id": "demo-looking-after-customers",
  "version": "1",
  "awardingBody": "Made-up Awards (demo)",
  "title": "Demo: Made-up Certificate in Looking After Customers, Level 2",
  "schemeCode": "DEMO",
  "qualificationNumber": null,
  "framework": "QCF",
  "level": 2,
  "currency": "credit",
  "minimumAge": null,
  "dates": {
    "lastRegistration": null,
    "lastCertification": null,
    "source": "Made up for the demo",
    "note": "No such award exists. Nobody can register for it or claim it."
  },
  "simulation": {
    "known": false,
    "allowedUnits": null,
    "source": null
  },
  "groups": [
    {
      "id": "A",
      "title": "Everyone takes these",
      "kind": "mandatory"
    },
    {
      "id": "B",
      "title": "Choose at least one",
      "kind": "optional"
    }
  ],
  "oneLevelPerUnit": true,
  "combination": [
    {
      "id": "mandatory",
      "says": "Both units of group A",
      "of": {
        "groups": ["A"]
      },
      "measure": "units",
      "atLeast": 2,
      "severity": "must",
      "source": "Made up for the demo"
    },
    {
      "id": "optional",
      "says": "At least one unit of group B",
      "of": {
        "groups": ["B"]
      },
      "measure": "units",
      "atLeast": 1,
      "severity": "must",
      "source": "Made up for the demo"
    },
    {
      "id": "total",
      "says": "At least 10 credits in all",
      "of": {},
      "measure": "value",
      "atLeast": 10,
      "severity": "must",
      "source": "Made up for the demo"
    }
  ],
  "ambiguities": [],
  "unitListComplete": true,
  "units": [
    {
      "code": "A1",
      "reference": null,
      "title": "Welcome customers and find out what they need",
      "group": "A",
      "offers": [
        {
          "level": 2,
          "value": 4,
          "glh": null,
          "levelStatus": "confirmed",
          "valueStatus": "confirmed",
          "criteriaStatus": "complete",
          "outcomes": [
            {
              "number": "1",
              "title": "Be ready for customers",
              "kind": "performance",
              "criteria": [
                {
                  "number": "1.1",
                  "commandVerb": "Set up",
                  "summary": "Set up your work area before customers arrive"
                },
                {
                  "number": "1.2",
                  "commandVerb": "Greet",
                  "summary": "Greet customers promptly and politely"
                }
              ]
            },
            {
              "number": "2",
              "title": "Find out what a customer needs",
              "kind": "performance",
              "criteria": [
                {
                  "number": "2.1",
                  "commandVerb": "Ask",
                  "summary": "Ask questions that show what the customer needs"
                },
                {
                  "number": "2.2",
                  "commandVerb": "Check",
                  "summary": "Check back that you have understood"
                }
              ]
            },
            {
              "number": "3",
              "title": "Know how far you may go",
              "kind": "knowledge",
              "criteria": [
                {
                  "number": "3.1",
                  "commandVerb": "Describe",
                  "summary": "Describe what you may decide yourself"
                },
                {
                  "number": "3.2",
                  "commandVerb": "Explain",
                  "summary": "Explain when you pass a query on, and to whom"
                }
              ]
            }
          ]
        }
      ],
      "sources": ["Made up for the demo"]
    },
    {
      "code": "A2",
      "reference": null,
      "title": "Keep promises to customers",
      "group": "A",
      "offers": [
        {
          "level": 2,
          "value": 3,
          "glh": null,
          "levelStatus": "confirmed",
          "valueStatus": "confirmed",
          "criteriaStatus": "complete",
          "outcomes": [
            {
              "number": "1",
              "title": "Keep track of what was promised",
              "kind": "performance",
              "criteria": [
                {
                  "number": "1.1",
                  "commandVerb": "Record",
                  "summary": "Record what was promised, to whom and by when"
                },
                {
                  "number": "1.2",
                  "commandVerb": "Tell",
                  "summary": "Tell the customer when something will be late"
                }
              ]
            },
            {
              "number": "2",
              "title": "Know why records matter",
              "kind": "knowledge",
              "criteria": [
                {
                  "number": "2.1",
                  "commandVerb": "Explain",
                  "summary": "Explain why a colleague must be able to use your records"
                }
              ]
            }
          ]
        }
      ],
      "sources": ["Made up for the demo"]
    },
    {
      "code": "B1",
      "reference": null,
      "title": "Put problems right",
      "group": "B",
      "offers": [
        {
          "level": 2,
          "value": 4,
          "glh": null,
          "levelStatus": "confirmed",
          "valueStatus": "confirmed",
          "criteriaStatus": "complete",
          "outcomes": [
            {
              "number": "1",
              "title": "Deal with a complaint",
              "kind": "performance",
              "criteria": [
                {
                  "number": "1.1",
                  "commandVerb": "Listen",
                  "summary": "Listen to the complaint without interrupting"
                },
                {
                  "number": "1.2",
                  "commandVerb": "Offer",
                  "summary": "Offer a way to put it right that your workplace allows"
                },
                {
                  "number": "1.3",
                  "commandVerb": "Check",
                  "summary": "Check that the customer is content with the outcome"
                }
              ]
            },
            {
              "number": "2",
              "title": "Know the rules",
              "kind": "knowledge",
              "criteria": [
                {
                  "number": "2.1",
                  "commandVerb": "Describe",
                  "summary": "Describe your workplace’s rules for returns"
                }
              ]
            }
          ]
        }
      ],
      "sources": ["Made up for the demo"]
    },
    {
      "code": "B2",
      "reference": null,
      "title": "Help customers by phone",
      "group": "B",
      "offers": [
        {
          "level": 2,
          "value": 4,
          "glh": null,
          "levelStatus": "confirmed",
          "valueStatus": "confirmed",
          "criteriaStatus": "complete",
          "outcomes": [
            {
              "number": "1",
              "title": "Take a call",
              "kind": "performance",
              "criteria": [
                {
                  "number": "1.1",
                  "commandVerb": "Answer",
                  "summary": "Answer within the time your workplace has agreed"
                },
                {
                  "number": "1.2",
                  "commandVerb": "Note",
                  "summary": "Note who called, why and what happens next"
                }
              ]
            },
            {
              "number": "2",
              "title": "Protect callers",
              "kind": "knowledge",
              "criteria": [
                {
                  "number": "2.1",
                  "commandVerb": "List",
                  "summary": "List what you may never tell a caller about someone else"
                }
              ]
            }
          ]
        }
      ],
      "sources": ["Made up for the demo"]
    }
  ]
}
`),i=t(n(r)).scheme;export{i as madeUpAward,r as madeUpAwardBytes};