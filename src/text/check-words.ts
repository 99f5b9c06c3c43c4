// Four words that stand for a hash, to be read aloud once by two people whose screens must show the same. 512 words, so 36
// bits: nobody finds another card with the same words while two people stand beside each other. Never change or reorder them.

const words = `
acorn amber anchor angle apple apron arch arrow artist atlas attic autumn badge baker balcony balloon bamboo
banana banjo barley barn basin basket beach beacon beaker bean beaver bench berry bicycle birch biscuit
bishop blanket blossom boat bonnet book boot bottle boulder bowl bracelet branch brass bread brick bridge
bronze broom brush bubble bucket buffalo bugle bulb butter button cabbage cabin cable cactus camel camera
canal candle canoe canyon captain caravan carpet carrot cart castle cattle cedar cellar cello cereal chain
chair chalk cheese cherry chess chimney choir cinema circle citrus clarinet clay cliff clock cloud clover
coach coast cobweb cocoa coconut coffee collar comet compass concert cook copper coral corner cottage cotton
cousin cradle crane crater crayon cream cricket crown crystal cuckoo cupboard curtain cushion daisy dancer
desert desk diamond dinner dolphin donkey door dragon drawer dress drum duck dune eagle earring easel echo
elbow elephant eleven emerald engine envelope evening fabric falcon farmer feather fence fern ferry fiddle
field finger flag flame flannel flour flower flute forest fork fossil fountain fox frame frost furnace
galaxy gallery garage garden garlic gate giant ginger giraffe glacier glass glove goat goblet goose grain
granite grape grass gravel guitar gutter hammer hamster harbour harp harvest hazel heather hedge helmet
heron hill hockey holiday honey horizon horse hotel house hut insect iron island ivory ivy jacket jaguar
jelly jersey jewel jigsaw jockey journey jug jungle juniper kangaroo kayak kennel kettle keyboard king
kitchen kite kitten ladder ladle lake lamp lantern lawn leaf leather lemon lentil letter library lilac lily
limestone linen lion lizard llama lobster locket lorry lotus lunch magnet magpie mango maple marble market
marsh mattress meadow melon menu mermaid metal meteor mill mint mirror mitten monkey moon morning mosaic
mosque moth motor mountain mouse museum mushroom mustard napkin needle nest nettle nickel nine nutmeg oak
oasis ocean octopus olive onion opera orange orbit orchard orchid otter oven owl oyster paddle palace palm
pancake panda panther paper parade parcel parrot parsley pasta pastry path peach peacock peanut pebble
pelican pencil penguin pepper petal piano picnic pigeon pillow pilot pine pirate planet plank plaster plate
plum pocket pond pony poppy porridge postcard potato pottery pudding puddle pumpkin puppet purple puzzle
pyramid quarry queen quilt rabbit radish railway rain raisin raven recipe ribbon rice river robin rocket
roof rope rose rowan ruby runner saddle saffron salad salmon sandal sardine satin saucer scarf school
scooter seagull seal seaweed seven shadow shed shell ship shoe shower shrimp silk silver singer skirt sledge
slipper snail snow soap sofa soup spanner sparrow spider spinach spoon spring squirrel stable stadium stamp
star starfish station statue steam steeple stone storm stove straw stream string sugar summer sunset swallow
swan sweater swing sword table tailor tango teacher teapot temple tennis tent theatre thimble thistle
thunder ticket tiger timber toast tomato tortoise towel tower tractor train trumpet tulip tunnel turkey
turnip turtle twelve twig umbrella valley vanilla velvet village vinegar violet violin voyage waffle wagon
wallet walnut walrus water weaver whale wheat wheel whistle willow window winter wizard wolf wool yacht
yellow yoghurt zebra
`
  .trim()
  .split(/\s+/)

/** Of the hash's first 36 bits, nine a word. */
export const checkWordsOf = (hash: Uint8Array): readonly string[] => {
  const bits = [...hash.subarray(0, 5)].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return [0, 1, 2, 3].map((at) => words[Number.parseInt(bits.slice(at * 9, at * 9 + 9), 2)] ?? '')
}
