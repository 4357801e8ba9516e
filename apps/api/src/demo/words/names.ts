/** Weather, stones, plants and colours: nobody is meant. */
export const givenNames =
  `Acorn Agate Alder Amber Anemone Apple Ash Aspen Aster Azure Balsam Bamboo Barley Basalt Basil Bay Beech Beryl
  Birch Bluebell Bracken Bramble Breeze Briar Bryony Burdock Buttercup Campion Cedar Chalk Cherry Chestnut Chive
  Cinder Cinnamon Cirrus Citrine Clay Clementine Cloud Clover Cobalt Comet Conker Copper Coral Cornflower Cowslip Crocus
  Crystal Cypress Daffodil Dahlia Daisy Damson Dawn Dew Dill Drizzle Dusk Ebony Echo Elder Elm Ember Fennel Fern
  Feather Fig Flax Flint Fog Foxglove Frost Garnet Gale Ginger Gorse Granite Gravel Hail Hawthorn Hazel Heath
  Heather Hemlock Holly Honey Hyacinth Indigo Iris Isle Ivory Ivy Jade Jasmine Jasper Jet Juniper Larch Lark Laurel
  Lavender Leaf Lichen Lilac Lily Linden Magnolia Mallow Maple Marble Marigold Meadow Mica Mint Mist Moss Myrtle
  Nettle Nimbus Nutmeg Oak Ochre Olive Onyx Opal Orchid Osprey Parsley Pearl Pebble Peony Pepper Petal Pine Plum
  Poplar Poppy Primrose Puddle Quartz Quill Rain Reed River Rosemary Rowan Ruby Rush Russet Saffron Sage Sand Scarlet
  Sedge Shale Silver Slate Sleet Snow Sorrel Sparrow Spruce Storm Sumac Sunny Tansy Tarn Teal Thistle Thunder
  Thyme Topaz Tulip Umber Verbena Violet Walnut Willow Wisteria Yarrow Yew Zinnia`.split(/\s+/);

const starts =
  'Demo Dummy Fable Figment Makeup Mock Placehold Pretend Proto Sample Specimen Standin Tester Trial'.split(
    ' ',
  );
const ends =
  'bourne brook bury combe croft dale field ford gate ham hurst ley mere stone ton well wick wood worth'.split(
    ' ',
  );

/** Family names that say of themselves that they are made up. */
export const familyNames = starts.flatMap((start) => ends.map((end) => start + end));
